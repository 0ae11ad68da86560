package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<FieldError> errors = new ArrayList<>(sorted(validator.validate(instance)).stream()
                .flatMap(violation -> error(violation, path).stream())
                .toList());
        for (Page page : path.pages()) {
            if (page instanceof ListPage list) {
                errors.addAll(ofItems(list, path));
            }
        }
        return errors;
    }

    private static <V> List<ConstraintViolation<V>> sorted(Set<ConstraintViolation<V>> violations) {
        return violations.stream()
                .sorted(Comparator.comparing((ConstraintViolation<V> violation) ->
                                violation.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .toList();
    }

    private Optional<FieldError> error(ConstraintViolation<T> violation, Path path) {
        String whole = violation.getPropertyPath().toString();
        String property = END_OF_PROPERTY.split(whole, 2)[0];
        Optional<ListPage> list = journey.list(property);
        if (list.isPresent()) {
            // what is wrong within an item is found item by item, whether or not the list is @Valid
            return whole.equals(property) && path.contains(list.get().id())
                    ? Optional.of(listError(list.get(), Constraints.fault(violation, List.of(property))))
                    : Optional.empty();
        }
        Question question = journey.questions().get(property);
        if (question == null) {
            Fault fault = Constraints.fault(violation, List.of(property));
            return Optional.of(new FieldError(ALL, fault, together(property, fault)));
        }
        return questionError(violation, property, question, path.answers());
    }

    private static FieldError listError(ListPage list, Fault fault) {
        return new FieldError(list.property(), fault, ListValidator.message(list, fault));
    }

    /** Violations within the items, named {@code vehicles.3.registration}; those of an item as a whole are the list's. */
    private List<FieldError> ofItems(ListPage list, Path path) {
        List<FieldError> errors = new ArrayList<>();
        for (Item item : path.items(list).items()) {
            Record instance = list.shape().instance(item.answers());
            for (ConstraintViolation<Record> violation : sorted(validator.validate(instance))) {
                String property =
                        END_OF_PROPERTY.split(violation.getPropertyPath().toString(), 2)[0];
                Question question = list.questions().get(property);
                if (question == null) {
                    errors.add(listError(list, Constraints.fault(violation, List.of(list.property()))));
                } else {
                    String named = list.property() + "." + item.number() + "." + property;
                    questionError(violation, named, question, item.answers()).ifPresent(errors::add);
                }
            }
        }
        return errors;
    }

    /** The error at a question, where its answer counts. */
    private static Optional<FieldError> questionError(
            ConstraintViolation<?> violation, String named, Question question, Answers answers) {
        if (answers.find(question.property()).isEmpty()) {
            return Optional.empty();
        }
        Fault fault = Constraints.fault(violation, question.fields());
        return Optional.of(new FieldError(named, fault, ErrorMessages.of(question, fault)));
    }

    private Text together(String property, Fault fault) {
        String own = fault.attributes().getOrDefault(Constraints.OWN_MESSAGE, "");
        return journey.message(property.isEmpty() ? fault.constraint() : property)
                .orElseGet(() -> own.isEmpty() ? TOGETHER : Text.same(own));
    }
}
