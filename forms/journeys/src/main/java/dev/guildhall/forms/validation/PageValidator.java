package dev.guildhall.forms.validation;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Reading;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what was typed into a page of a journey: binds the page's own fields and no others, then holds each answer
 * against the record's constraints. One error for each field at the most.
 */
public final class PageValidator {

    private final RecordShape<?> shape;
    private final Constraints constraints;

    public PageValidator(Journey<?> journey, Validator validator) {
        this.shape = journey.shape();
        this.constraints = new Constraints(validator);
    }

    /** Checks what was typed into the page. */
    public Checked check(QuestionPage page, Entered entered) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Question question : page.questions()) {
            check(question, entered, answers, errors);
        }
        return new Checked(answers, errors);
    }

    private void check(Question question, Entered entered, Map<String, Answer> answers, List<FieldError> errors) {
        Reading reading = question.read(entered);
        if (reading instanceof Reading.Refused refused) {
            refused.faults().forEach(fault -> errors.add(error(question, fault)));
        } else if (reading instanceof Reading.Answered answered) {
            List<Fault> faults = faults(question, answered.answer());
            faults.forEach(fault -> errors.add(error(question, fault)));
            answers.put(question.property(), answered.answer());
            question.revealedBy(answered.answer()).forEach(revealed -> check(revealed, entered, answers, errors));
        } else if (question.isOptional()) {
            answers.put(question.property(), new Answer.Blank());
        } else {
            List<String> fields = List.of(question.fields().get(0));
            errors.add(error(question, new Fault(fields, Fault.REQUIRED, Map.of())));
        }
    }

    private List<Fault> faults(Question question, Answer answer) {
        String field = question.fields().get(0);
        try {
            if (answer instanceof Answer.OfParts parts) {
                return partFaults(question, parts);
            }
            Object value = shape.value(question.property(), answer);
            return constraints
                    .fault(shape.type(), question.property(), value, field)
                    .map(fault -> List.of(new Fault(question.fields(), fault.constraint(), fault.attributes())))
                    .orElse(List.of());
        } catch (ArithmeticException outOfRange) {
            return List.of(new Fault(List.of(field), Fault.NOT_A_NUMBER, Map.of()));
        }
    }

    private List<Fault> partFaults(Question question, Answer.OfParts parts) {
        List<Fault> faults = new ArrayList<>();
        shape.nested(question.property()).ifPresent(nested -> {
            for (String part : nested.properties()) {
                String field = question.property() + "-" + part;
                Optional<Fault> fault =
                        constraints.fault(nested.type(), part, parts.parts().get(part), field);
                fault.ifPresent(faults::add);
            }
        });
        return faults;
    }

    private static FieldError error(Question question, Fault fault) {
        return new FieldError(question.property(), fault, ErrorMessages.of(question, fault));
    }
}
