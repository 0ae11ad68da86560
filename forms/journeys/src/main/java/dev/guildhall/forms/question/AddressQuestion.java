package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.constraint.PostcodeValidator;
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
 * A question that is answered with a United Kingdom address; its property is a record of {@code String}s with the
 * components {@code line1}, {@code line2}, {@code town}, {@code county} and {@code postcode}.
 *
 * <p>The first line, the town and the postcode are needed; the others may be left blank and are then {@code null}.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/addresses/#multiple-text-inputs">Design System: addresses,
 *     multiple text inputs</a>
 */
public final class AddressQuestion extends AskedQuestion<AddressQuestion> implements Question {

    private AddressQuestion(Asking asking) {
        super(asking);
    }

    static AddressQuestion of(String property, Text wording) {
        return new AddressQuestion(Asking.of(property, wording));
    }

    @Override
    AddressQuestion with(Asking asking) {
        return new AddressQuestion(asking);
    }

    @Override
    public boolean canBeAutofilled() {
        return true;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfParts.class;
    }

    @Override
    public List<String> fields() {
        return AddressPart.ALL.stream().map(part -> part.field(this)).toList();
    }

    @Override
    public List<String> autocompletes() {
        return AddressPart.ALL.stream()
                .map(AddressPart::autocomplete)
                .filter(purpose -> !purpose.isEmpty())
                .toList();
    }

    @Override
    public Optional<Text> subjectOf(String field) {
        return AddressPart.ALL.stream()
                .filter(part -> part.field(this).equals(field))
                .map(AddressPart::subject)
                .findFirst();
    }

    @Override
    public Reading read(Entered entered) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (AddressPart part : AddressPart.ALL) {
            String line = entered.line(part.field(this));
            if (!line.isEmpty()) {
                parts.put(part.key(), part == AddressPart.POSTCODE ? keptPostcode(line) : line);
            } else if (part.isNeeded()) {
                faults.add(Fault.of(part.field(this), part.requiredKey()));
            }
        }
        if (parts.isEmpty() && isOptional()) {
            return new Reading.LeftBlank();
        }
        Answer address = new Answer.OfParts(parts);
        return faults.isEmpty() ? new Reading.Answered(address) : new Reading.InPart(address, faults);
    }

    /** A postcode in capitals with one space; what is none stays as typed, for the constraints to judge. */
    private static String keptPostcode(String typed) {
        return PostcodeValidator.normalise(typed).orElse(typed);
    }

    @Override
    public Entered enter(Answer answer) {
        Map<String, List<String>> fields = new HashMap<>();
        if (answer instanceof Answer.OfParts address) {
            address.parts().forEach((part, value) -> fields.put(property() + "-" + part, List.of(value)));
        }
        return Entered.of(fields);
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfParts address
                ? List.copyOf(address.parts().values())
                : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return AddressFields.of(this, view);
    }
}
