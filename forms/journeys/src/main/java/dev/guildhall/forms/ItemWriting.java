package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.path.ItemNumber;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Writes what was answered about an item into a draft as it now is. An item whose number another tab has taken meanwhile
 * gets the next one; one that was removed meanwhile is not written. An item that the same answers have added already stays
 * as it is.
 *
 * @param about the item that the page was about
 * @param intent whether the page was shown to add the item or to change it
 * @param answers what was answered
 * @param taken the files that came with it
 * @param same whether two answers are the same, though a file that is sent again has another id
 */
record ItemWriting(
        ItemNumber about, Intent intent, Map<String, Answer> answers, Taken taken, BiPredicate<Answer, Answer> same) {

    /** What a page about an item was shown for. */
    enum Intent {
        /** Nothing was known of the item yet. */
        ADDING,
        /** The item was in the list. */
        CHANGING
    }

    /** The draft with the answers; as it was, where they cannot be written. */
    Draft into(Draft draft) {
        OfItems items = AnswersAt.items(about.list(), draft.answers());
        if (intent == Intent.ADDING && added(items).isPresent()) {
            return draft;
        }
        return number(items)
                .map(number -> draft.withAnswers(
                        draft.answers().with(about.list().property(), items.with(item(items, number)))))
                .orElse(draft);
    }

    /** The number under which the answers stand in the draft once they have been written; empty where they were not. */
    Optional<Integer> numberIn(Draft written) {
        OfItems items = AnswersAt.items(about.list(), written.answers());
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
        return Optional.of(items.nextNumber()).filter(next -> free && (there || next == about.number()));
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
                .allMatch(answer -> item.answers()
                        .find(answer.getKey())
                        .filter(there -> same.test(there, answer.getValue()))
                        .isPresent());
    }

    private Item item(OfItems items, int number) {
        Answers before = items.item(number).map(Item::answers).orElseGet(Answers::none);
        return new Item(number, taken.into(before, answers));
    }
}
