package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.path.ItemNumber;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what was answered about an item into a draft as it now is. An item whose number another tab has taken meanwhile
 * gets the next one; one that was removed meanwhile is not written.
 *
 * @param about the item that the page was about
 * @param intent whether the page was shown to add the item or to change it
 * @param answers what was answered
 */
record ItemWriting(ItemNumber about, Intent intent, Map<String, Answer> answers) {

    /** What a page about an item was shown for. */
    enum Intent {
        /** Nothing was known of the item yet. */
        ADDING,
        /** The item was in the list. */
        CHANGING
    }

    /** The draft with the answers; as it was, where they cannot be written. */
    Draft into(Draft draft) {
        OfItems items = Listing.stored(draft, about.list());
        return number(items)
                .map(number -> draft.withAnswers(
                        draft.answers().with(about.list().property(), items.with(item(items, number)))))
                .orElse(draft);
    }

    /** The number under which the answers stand in the draft once they have been written; empty where they were not. */
    Optional<Integer> numberIn(Draft written) {
        OfItems items = Listing.stored(written, about.list());
        return intent == Intent.ADDING
                ? added(items)
                : items.item(about.number()).map(Item::number);
    }

    private Optional<Integer> number(OfItems items) {
        boolean there = items.item(about.number()).isPresent();
        if (there && intent == Intent.CHANGING) {
            return Optional.of(about.number());
        }
        boolean free = items.items().size() < about.list().atMost();
        return added(items)
                .or(() -> Optional.of(items.nextNumber()).filter(next -> free && (there || next == about.number())));
    }

    /** The item that these answers have added already: a form that is sent again adds nothing. */
    private Optional<Integer> added(OfItems items) {
        return items.items().stream()
                .filter(item -> item.number() >= about.number() && holds(item))
                .map(Item::number)
                .findFirst();
    }

    private boolean holds(Item item) {
        return answers.entrySet().stream()
                .allMatch(answer -> item.answers().find(answer.getKey()).equals(Optional.of(answer.getValue())));
    }

    private Item item(OfItems items, int number) {
        Answers before = items.item(number).map(Item::answers).orElseGet(Answers::none);
        return new Item(number, before.with(answers));
    }
}
