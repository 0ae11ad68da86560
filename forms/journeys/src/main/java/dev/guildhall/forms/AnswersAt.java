package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.path.Place;
import java.util.function.UnaryOperator;

/** The answers at a place, on the path or off it: those about its item and no other, or those of the journey. */
final class AnswersAt {

    private AnswersAt() {}

    /** Those that are there; none where there is no such item. */
    static Answers of(Place place, Answers all) {
        return place.item()
                .map(about -> items(about.list(), all)
                        .item(about.number())
                        .map(Item::answers)
                        .orElseGet(Answers::none))
                .orElse(all);
    }

    /** All answers, changed at the place; as they were where there is no such item, or no longer. */
    static Answers changed(Place place, Answers all, UnaryOperator<Answers> change) {
        return place.item()
                .map(about -> {
                    OfItems items = items(about.list(), all);
                    return items.item(about.number())
                            .map(item -> items.with(new Item(item.number(), change.apply(item.answers()))))
                            .filter(changed -> !changed.equals(items))
                            .map(changed -> all.with(about.list().property(), changed))
                            .orElse(all);
                })
                .orElseGet(() -> change.apply(all));
    }

    /** What is stored of a list. */
    static OfItems items(ListPage list, Answers all) {
        return all.find(list.property())
                .filter(OfItems.class::isInstance)
                .map(OfItems.class::cast)
                .orElseGet(OfItems::none);
    }
}
