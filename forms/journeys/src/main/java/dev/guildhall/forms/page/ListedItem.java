package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import java.util.List;
import java.util.Optional;

/**
 * An item as the summary of its list shows it.
 *
 * @param number the number that it keeps for ever
 * @param name what it is called: the answer that names it, or its place in the list
 * @param progress whether everything about it is answered
 * @param toChange where it is changed; while it is incomplete, its first page that is not answered
 * @param toRemove where the person is asked whether it is to be removed
 */
public record ListedItem(int number, String name, Progress progress, Place toChange, Place toRemove) {

    /** How much is known of an item. */
    public enum Progress {
        COMPLETE,
        INCOMPLETE
    }

    /** The items of a list on a path, in order. */
    public static List<ListedItem> of(ListPage list, Path path, Language language) {
        OfItems items = path.items(list);
        return items.items().stream()
                .map(item -> of(list, items, item, path, language))
                .toList();
    }

    private static ListedItem of(ListPage list, OfItems items, Item item, Path path, Language language) {
        Optional<Place> incomplete = path.firstIncomplete(new ItemNumber(list, item.number()));
        return new ListedItem(
                item.number(),
                ItemNames.of(list, items, item, language),
                incomplete.isPresent() ? Progress.INCOMPLETE : Progress.COMPLETE,
                incomplete.orElseGet(
                        () -> Place.of(list, item.number(), list.pages().get(0))),
                Place.of(list, item.number(), list.removal()));
    }

    /** What is wrong with it, under its name. */
    public String says(Text message, Language language) {
        return name + ": " + Words.midSentence(message.in(language));
    }

    /** Its number: the name may be an answer. */
    @Override
    public String toString() {
        return "item " + number;
    }
}
