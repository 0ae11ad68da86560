package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Fault;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what a person has added to a list: how many items, whether each is complete, and the record's constraints on the list. */
public final class ListValidator {

    /** The constraint of an error about an item of which an answer is missing. */
    public static final String INCOMPLETE = "Incomplete";

    /** The field that asks whether there is more, or whether an item is to be removed. */
    private final List<String> asking;

    private final List<String> removing;
    private final Journey<?> journey;
    private final Constraints constraints;

    /**
     * @param journey whose lists
     * @param validator holds a list against the record's constraints
     * @param asking the field that asks whether there is more
     * @param removing the field that asks whether an item is to be removed
     */
    public ListValidator(Journey<?> journey, Validator validator, String asking, String removing) {
        this.journey = journey;
        this.constraints = new Constraints(validator);
        this.asking = List.of(asking);
        this.removing = List.of(removing);
    }

    /** What keeps the list from being all; empty when nothing does. */
    public List<FieldError> check(ListPage list, Path path) {
        List<FieldError> errors = new ArrayList<>();
        OfItems items = path.items(list);
        for (var item : items.items()) {
            path.firstIncomplete(
                            Place.of(list, item.number(), list.removal()).item().orElseThrow())
                    .ifPresent(place -> errors.add(incomplete(list, item.number())));
        }
        if (errors.isEmpty()) {
            fault(list, items).ifPresent(fault -> errors.add(error(list, fault)));
        }
        return errors;
    }

    /** That the person did not say whether there is more. */
    public List<FieldError> notSaid(ListPage list) {
        Fault fault = new Fault(asking, Fault.REQUIRED, Map.of());
        return List.of(new FieldError(list.property(), fault, ListMessages.notSaid(list)));
    }

    /** That the person did not say whether an item is to be removed. */
    public List<FieldError> notSure(ListPage list) {
        Fault fault = new Fault(removing, Fault.REQUIRED, Map.of());
        return List.of(new FieldError(list.property(), fault, ListMessages.NOT_SURE));
    }

    private FieldError incomplete(ListPage list, int number) {
        Fault fault = new Fault(asking, INCOMPLETE, Map.of());
        return new FieldError(list.property() + "." + number, fault, ListMessages.INCOMPLETE);
    }

    private Optional<Fault> fault(ListPage list, OfItems items) {
        int count = items.items().size();
        if (count < list.atLeast()) {
            return Optional.of(new Fault(asking, "Size", Map.of("min", String.valueOf(list.atLeast()))));
        }
        if (count > list.atMost()) {
            Map<String, String> bounds = Map.of("min", "0", "max", String.valueOf(list.atMost()));
            return Optional.of(new Fault(asking, "Size", bounds));
        }
        Object value = journey.shape().value(list.property(), items);
        return constraints.fault(journey.shape().type(), list.property(), value, asking);
    }

    private FieldError error(ListPage list, Fault fault) {
        return new FieldError(list.property(), fault, message(list, fault));
    }

    static Text message(ListPage list, Fault fault) {
        return list.message(fault.constraint()).orElseGet(() -> ListMessages.of(list, fault));
    }
}
