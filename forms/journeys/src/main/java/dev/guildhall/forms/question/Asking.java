package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What questions of every type are told: the property, the words and whether an answer is needed. */
record Asking(
        String property,
        Text wording,
        @Nullable Text hint,
        @Nullable Text subject,
        @Nullable Text summary,
        Need need,
        Map<String, Text> messages) {

    enum Need {
        REQUIRED,
        OPTIONAL
    }

    static Asking of(String property, Text wording) {
        return new Asking(property, wording, null, null, null, Need.REQUIRED, Map.of());
    }

    Asking withHint(Text text) {
        return new Asking(property, wording, text, subject, summary, need, messages);
    }

    Asking withSubject(Text text) {
        return new Asking(property, wording, hint, text, summary, need, messages);
    }

    Asking withSummary(Text text) {
        return new Asking(property, wording, hint, subject, text, need, messages);
    }

    Asking worded(UnaryOperator<Text> words) {
        Map<String, Text> reworded = new HashMap<>();
        messages.forEach((constraint, text) -> reworded.put(constraint, words.apply(text)));
        return new Asking(
                property,
                words.apply(wording),
                hint == null ? null : words.apply(hint),
                subject == null ? null : words.apply(subject),
                summary == null ? null : words.apply(summary),
                need,
                Map.copyOf(reworded));
    }

    Asking optional() {
        return new Asking(property, wording, hint, subject, summary, Need.OPTIONAL, messages);
    }

    Asking withMessage(String constraint, Text text) {
        Map<String, Text> more = new HashMap<>(messages);
        more.put(constraint, text);
        return new Asking(property, wording, hint, subject, summary, need, Map.copyOf(more));
    }
}
