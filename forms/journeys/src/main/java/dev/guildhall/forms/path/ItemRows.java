package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answer.OfItems.More;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks the pages about each item of a list. */
final class ItemRows {

    private final ListPage list;
    private final Optional<OfItems> stored;
    private final OfItems items;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param list which list
     * @param answer what is stored for it
     * @param outside what has been counted before the list, which conditions can read too
     */
    ItemRows(ListPage list, Optional<Answer> answer, AnswerLookup outside) {
        this.list = list;
        this.stored = answer.filter(OfItems.class::isInstance).map(OfItems.class::cast);
        this.items = stored.orElseGet(OfItems::none);
        AnswerLookup unshadowed =
                property -> list.questions().containsKey(property) ? Optional.empty() : outside.find(property);
        for (Item item : items.items()) {
            AnswerLookup about = new OnPath(Map.of(), item.answers(), outside);
            rows.add(new Row(list, about, unshadowed, page -> Place.of(list, item.number(), page))
                    .from(list.pages().get(0)));
        }
    }

    /** Whether there is anything to sum up: a list that must not be empty, and is, begins with its first item. */
    private boolean isSummedUp() {
        return !items.items().isEmpty() || list.atLeast() == 0;
    }

    private Place next() {
        return Place.of(list, items.nextNumber(), list.pages().get(0));
    }

    /** Where the way leads to from the page before the list. */
    Place entrance(Place summary) {
        return isSummedUp() ? summary : next();
    }

    /** The pages about each item, its removal, and the first page about the item that would be the next. */
    List<Stretch> stretches(Place summary) {
        List<Stretch> stretches = new ArrayList<>();
        Optional<Place> around = Optional.of(summary);
        for (int i = 0; i < rows.size(); i++) {
            stretches.add(rows.get(i).stretch(around, around));
            Place removal = Place.of(list, items.items().get(i).number(), list.removal());
            stretches.add(new Stretch(around, List.of(removal), around, Optional.empty()));
        }
        if (isSummedUp() && items.items().size() < list.atMost()) {
            stretches.add(new Stretch(around, List.of(next()), around, Optional.of(next())));
        }
        return stretches;
    }

    /** What the list still needs: an answer about an item, an item, or the word that this is all. */
    Optional<Place> firstIncomplete(Place summary) {
        Optional<Place> ofItem =
                rows.stream().flatMap(row -> row.firstIncomplete().stream()).findFirst();
        if (ofItem.isPresent()) {
            return ofItem;
        }
        int count = items.items().size();
        boolean complete = items.more() == More.NONE && count >= list.atLeast() && count <= list.atMost();
        return complete ? Optional.empty() : Optional.of(entrance(summary));
    }

    /** The items with the answers on their own paths. */
    Optional<Answer> counted() {
        List<Item> counted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            counted.add(new Item(items.items().get(i).number(), rows.get(i).counted()));
        }
        return stored.map(found -> new OfItems(counted, found.lastNumber(), found.more()));
    }
}
