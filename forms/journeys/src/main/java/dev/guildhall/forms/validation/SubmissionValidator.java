package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a whole submission against the record's constraints, those between properties included. Constraints on
 * properties whose question is not on the path do not apply.
 */
public final class SubmissionValidator<T extends Record> {

    private final Journey<T> journey;
    private final Validator validator;

    public SubmissionValidator(Journey<T> journey, Validator validator) {
        this.journey = journey;
        this.validator = validator;
    }

    /** What keeps the instance from being submitted, in no particular page's order; empty when nothing does. */
    public List<FieldError> check(T instance, Path path) {
        List<FieldError> errors = new ArrayList<>();
        validator.validate(instance).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> {
                    String property = property(violation);
                    Question question = journey.questions().get(property);
                    if (question != null && path.answers().find(property).isPresent()) {
                        Fault fault = Constraints.fault(violation, question.fields());
                        errors.add(new FieldError(property, fault, ErrorMessages.of(question, fault)));
                    } else if (property.isEmpty()) {
                        Fault fault = Constraints.fault(violation, List.of("answers"));
                        errors.add(new FieldError("", fault, Text.same(violation.getMessage())));
                    }
                });
        return errors;
    }

    private static String property(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }
}
