package dev.guildhall.forms.wording;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Fills the placeholders of wordings with answers.
 *
 * <pre>{@code
 * Wording wording = (property, language) -> property.equals("childName") ? Optional.of("Sam") : Optional.empty();
 * wording.fill(Text.of("Where was ((childName)) born?")).english(); // "Where was Sam born?"
 * wording.fill(Text.of("What does ((other|the other child)) like?")).english(); // "What does the other child like?"
 * }</pre>
 *
 * <p>A wording is filled once: an answer that looks like a placeholder stays as it was given. The result is plain text,
 * to be escaped as every text is. It holds an answer: show it, and put it into no event, log or exception.
 */
@FunctionalInterface
public interface Wording {

    /** What stands for a wording of which nothing is left. */
    String NOTHING = "…";

    /** The answer as the person is shown it; empty when it was not asked on this path or left blank. */
    Optional<String> shown(String property, Language language);

    /** The wording with the answers in their places, in each language that it has. */
    default Text fill(Text text) {
        if (!text.english().contains(Placeholder.OPENING)
                && !text.welsh().orElse("").contains(Placeholder.OPENING)) {
            return text;
        }
        String english = fill(text.english(), Language.ENGLISH);
        return text.welsh()
                .map(welsh -> Text.of(english, fill(welsh, Language.WELSH)))
                .orElseGet(() -> Text.of(english));
    }

    /** The wording of this language with the answers in their places; never blank where the wording is not. */
    default String fill(String wording, Language language) {
        if (!wording.contains(Placeholder.OPENING)) {
            return wording;
        }
        StringBuilder filled = new StringBuilder(wording.length() + 32);
        int from = 0;
        Matcher places = Placeholder.PATTERN.matcher(wording);
        while (places.find()) {
            filled.append(wording, from, places.start());
            from = places.end();
            Placeholder place = Placeholder.of(places);
            String words = shown(place.property(), language)
                    .filter(answer -> !answer.isBlank())
                    .orElseGet(() -> place.fallback().orElse(""));
            filled.append(words);
            if (words.isEmpty()) {
                from = closed(filled, wording, from);
            }
        }
        filled.append(wording, from, wording.length());
        return filled.toString().isBlank() ? NOTHING : filled.toString();
    }

    /** Closes the gap that nothing was put into: of the spaces around it one stays, and none before a full stop. */
    private static int closed(StringBuilder filled, String wording, int from) {
        boolean spaceBefore = filled.length() == 0 || filled.charAt(filled.length() - 1) == ' ';
        if (spaceBefore && from < wording.length() && wording.charAt(from) == ' ') {
            return from + 1;
        }
        boolean ends = from == wording.length() || ".,;:?!".indexOf(wording.charAt(from)) >= 0;
        if (ends && filled.length() > 0 && spaceBefore) {
            filled.setLength(filled.length() - 1);
        }
        return from;
    }
}
