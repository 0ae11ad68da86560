package dev.guildhall.forms.validation;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Reading;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks what was typed into a page of a journey: binds the page's own fields and no others, then holds each answer
 * against the record's constraints. One error for each field at the most.
 */
public final class PageValidator {

    /** The longest text that is kept, in characters, where the record itself does not say with {@code @Size}. */
    public static final int MAX_TEXT = 1_000;

    private final RecordShape<?> shape;
    private final Constraints constraints;

    public PageValidator(Journey<?> journey, Validator validator) {
        this.shape = journey.shape();
        this.constraints = new Constraints(validator);
    }

    private PageValidator(RecordShape<?> shape, Constraints constraints) {
        this.shape = shape;
        this.constraints = constraints;
    }

    /** The same for the pages about an item of a list, whose record is another. */
    public PageValidator forItemsOf(ListPage list) {
        return new PageValidator(list.shape(), constraints);
    }

    /** Checks what was typed into the page. */
    public Checked check(QuestionPage page, Entered entered) {
        Findings findings = new Findings();
        for (Question question : page.questions()) {
            check(question, entered, findings);
        }
        return new Checked(findings.answers, findings.errors, findings.more);
    }

    /** What has been found so far on a page. */
    private static final class Findings {
        private final Map<String, Answer> answers = new LinkedHashMap<>();
        private final List<FieldError> errors = new ArrayList<>();
        private Optional<Entered> more = Optional.empty();

        private void more(Entered next) {
            more = Optional.of(more.map(earlier -> earlier.with(next)).orElse(next));
        }
    }

    private void check(Question question, Entered entered, Findings findings) {
        Reading reading = question.read(entered);
        if (reading instanceof Reading.Refused refused) {
            refused.faults().forEach(fault -> findings.errors.add(error(question, fault)));
        } else if (reading instanceof Reading.InPart inPart && inPart.answer() instanceof Answer.OfParts parts) {
            faultsOfEachPart(question, parts, inPart.faults())
                    .forEach(fault -> findings.errors.add(error(question, fault)));
        } else if (reading instanceof Reading.Answered answered) {
            List<Fault> faults = faults(question, answered.answer());
            faults.forEach(fault -> findings.errors.add(error(question, fault)));
            findings.answers.put(question.property(), answered.answer());
            question.revealedBy(answered.answer()).forEach(revealed -> check(revealed, entered, findings));
        } else if (reading instanceof Reading.GoesOn goesOn) {
            findings.more(goesOn.next());
        } else if (reading instanceof Reading.Unchanged) {
            return;
        } else if (question.isOptional()) {
            findings.answers.put(question.property(), new Answer.Blank());
        } else {
            findings.errors.add(error(question, missing(question)));
        }
    }

    /** What is missing and what is wrong with the rest, one fault a field, in the order of the fields. */
    private List<Fault> faultsOfEachPart(Question question, Answer.OfParts parts, List<Fault> missing) {
        Map<String, Fault> byField = new HashMap<>();
        partFaults(question, parts).forEach(fault -> byField.put(fault.fields().get(0), fault));
        missing.forEach(fault -> byField.put(fault.fields().get(0), fault));
        return question.fields().stream()
                .flatMap(field -> Stream.ofNullable(byField.get(field)))
                .toList();
    }

    /** The record's own constraint knows the team's words for a missing answer, where it has one. */
    private Fault missing(Question question) {
        List<String> fields = question.fields();
        return constraints
                .fault(shape.type(), question.property(), null, fields)
                .filter(fault -> fault.constraint().equals(Fault.REQUIRED))
                .orElseGet(() -> new Fault(fields, Fault.REQUIRED, Map.of()));
    }

    private List<Fault> faults(Question question, Answer answer) {
        List<Fault> faults = answer instanceof Answer.OfParts parts ? partFaults(question, parts) : List.of();
        return faults.isEmpty() ? whole(question, answer).stream().toList() : faults;
    }

    private Optional<Fault> whole(Question question, Answer answer) {
        Object value;
        try {
            value = shape.value(question.property(), answer);
        } catch (ArithmeticException outOfRange) {
            return Optional.of(outOfRange(question, answer));
        }
        return constraints
                .fault(shape.type(), question.property(), value, question.fields())
                .or(() -> answer instanceof Answer.OfText text
                        ? tooLong(shape, question.property(), text.value(), question.fields())
                        : Optional.empty());
    }

    private Fault outOfRange(Question question, Answer answer) {
        long greatest = shape.greatest(question.property());
        return answer instanceof Answer.OfNumber number && number.value().signum() < 0
                ? new Fault(question.fields(), "Min", Map.of("value", String.valueOf(-greatest - 1)))
                : new Fault(question.fields(), "Max", Map.of("value", String.valueOf(greatest)));
    }

    private static Optional<Fault> tooLong(RecordShape<?> in, String property, String text, List<String> fields) {
        return text.length() > MAX_TEXT && in.textLimit(property).characters().isEmpty()
                ? Optional.of(new Fault(fields, "Size", Map.of("max", String.valueOf(MAX_TEXT))))
                : Optional.empty();
    }

    private List<Fault> partFaults(Question question, Answer.OfParts parts) {
        List<Fault> faults = new ArrayList<>();
        shape.nested(question.property()).ifPresent(nested -> {
            for (String part : nested.properties()) {
                List<String> field = List.of(question.property() + "-" + part);
                String line = parts.parts().get(part);
                constraints
                        .fault(nested.type(), part, line, field)
                        .or(() -> line == null ? Optional.empty() : tooLong(nested, part, line, field))
                        .ifPresent(faults::add);
            }
        });
        return faults;
    }

    private static FieldError error(Question question, Fault fault) {
        return new FieldError(question.property(), fault, ErrorMessages.of(question, fault));
    }
}
