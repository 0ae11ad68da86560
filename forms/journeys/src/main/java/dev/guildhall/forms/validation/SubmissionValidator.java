package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks a whole submission against the record's constraints, those between properties included. Constraints on
 * properties whose question is not on the path do not apply.
 *
 * @param <T> the journey's record
 */
public final class SubmissionValidator<T extends Record> {

    /** The {@link FieldError#question} of an error that is about the answers together rather than one of them. */
    public static final String ALL = "";

    private static final Text TOGETHER = Text.of(
            "Your answers do not fit together. Check them and change what is wrong",
            "Nid yw eich atebion yn cyd-fynd â’i gilydd. Gwiriwch nhw a newid yr hyn sy’n anghywir");
    private static final Pattern END_OF_PROPERTY = Pattern.compile("[.\\[]");

    private final Journey<T> journey;
    private final Validator validator;

    public SubmissionValidator(Journey<T> journey, Validator validator) {
        this.journey = journey;
        this.validator = validator;
    }

    /** What keeps the instance from being submitted, by property and then constraint; empty when nothing does. */
    public List<FieldError> check(T instance, Path path) {
        return validator.validate(instance).stream()
                .sorted(Comparator.comparing((ConstraintViolation<T> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .flatMap(violation -> error(violation, path).stream())
                .toList();
    }

    private Optional<FieldError> error(ConstraintViolation<T> violation, Path path) {
        String property = END_OF_PROPERTY.split(violation.getPropertyPath().toString(), 2)[0];
        Question question = journey.questions().get(property);
        if (question == null) {
            Fault fault = Constraints.fault(violation, List.of(property));
            return Optional.of(new FieldError(ALL, fault, together(property, fault)));
        }
        if (path.answers().find(property).isEmpty()) {
            return Optional.empty();
        }
        Fault fault = Constraints.fault(violation, question.fields());
        return Optional.of(new FieldError(property, fault, ErrorMessages.of(question, fault)));
    }

    private Text together(String property, Fault fault) {
        String own = fault.attributes().getOrDefault(Constraints.OWN_MESSAGE, "");
        return journey.message(property.isEmpty() ? fault.constraint() : property)
                .orElseGet(() -> own.isEmpty() ? TOGETHER : Text.same(own));
    }
}
