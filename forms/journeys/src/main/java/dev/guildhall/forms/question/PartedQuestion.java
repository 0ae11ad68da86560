package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What questions that are answered with a record of texts have in common: each part is a field with errors of its own.
 *
 * @param <Q> the question's own type
 */
abstract class PartedQuestion<Q> extends AskedQuestion<Q> {

    final List<Part> parts;

    PartedQuestion(Asking asking, List<Part> parts) {
        super(asking);
        this.parts = List.copyOf(parts);
    }

    public final Class<? extends Answer> answerType() {
        return Answer.OfParts.class;
    }

    public final boolean canBeAutofilled() {
        return true;
    }

    public final List<String> fields() {
        return parts.stream().map(part -> part.field(property())).toList();
    }

    /** The record components that it fills. */
    public final List<String> parts() {
        return parts.stream().map(Part::key).toList();
    }

    public final List<String> autocompletes() {
        return parts.stream()
                .map(part -> part.field().autocomplete())
                .filter(purpose -> !purpose.isEmpty())
                .toList();
    }

    public final Optional<Text> subjectOf(String field) {
        return at(field).map(Part::subject);
    }

    public final Manner mannerOf(String field) {
        return at(field).filter(Part::isChosen).isPresent() ? Manner.SELECTED : Manner.ENTERED;
    }

    private Optional<Part> at(String field) {
        return parts.stream()
                .filter(part -> part.field(property()).equals(field))
                .findFirst();
    }

    @Override
    public final List<Text> wordings() {
        List<Text> all = super.wordings();
        for (Part part : parts) {
            all.add(part.label());
            all.add(part.subject());
            part.options().forEach(option -> all.add(option.label()));
        }
        return all;
    }

    public final boolean accepts(Answer answer) {
        if (!(answer instanceof Answer.OfParts given)) {
            return answer instanceof Answer.Blank && isOptional();
        }
        return parts().containsAll(given.parts().keySet())
                && parts.stream().allMatch(part -> fits(part, given.parts().get(part.key())));
    }

    private static boolean fits(Part part, @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            return !part.isNeeded();
        }
        return !part.isChosen() || new OfferedOptions(part.options()).offer(List.of(value));
    }

    public Reading read(Entered entered) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Part part : parts) {
            String field = part.field(property());
            String line = entered.line(field);
            if (line.isEmpty()) {
                if (part.isNeeded()) {
                    faults.add(Fault.of(field, part.requiredKey()));
                }
            } else if (!fits(part, line)) {
                faults.add(Fault.of(field, Fault.NOT_OFFERED));
            } else {
                given.put(part.key(), part.field().form().apply(line));
            }
        }
        if (given.isEmpty() && isOptional() && isUntouched(entered)) {
            return new Reading.LeftBlank();
        }
        Answer answer = new Answer.OfParts(given);
        return faults.isEmpty() ? new Reading.Answered(answer) : new Reading.InPart(answer, faults);
    }

    private boolean isUntouched(Entered entered) {
        return fields().stream().allMatch(field -> entered.line(field).isEmpty());
    }

    public Entered enter(Answer answer) {
        Map<String, List<String>> fields = new HashMap<>();
        if (answer instanceof Answer.OfParts given) {
            given.parts().forEach((part, value) -> fields.put(property() + "-" + part, List.of(value)));
        }
        return Entered.of(fields);
    }

    public List<String> show(Answer answer, Language language) {
        if (!(answer instanceof Answer.OfParts given)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        given.parts()
                .forEach((key, value) -> lines.add(at(property() + "-" + key)
                        .map(part -> shown(part, value, language))
                        .orElse(value)));
        return lines;
    }

    /** A part as it is shown on the check answers page. */
    String shown(Part part, String value, Language language) {
        return new OfferedOptions(part.options())
                .find(value)
                .map(option -> option.label().in(language))
                .orElse(value);
    }

    public Component view(QuestionView view) {
        return PartFields.of(asQuestion(), parts, view);
    }

    abstract Question asQuestion();
}
