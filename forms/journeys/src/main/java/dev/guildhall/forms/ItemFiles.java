package dev.guildhall.forms;

import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Place;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Keeps the files of a page about an item that is shown again, because something else on it is wrong or missing: in the item,
 * which begins with them where the page was to add it. Where its number has other answers meanwhile, nothing is kept.
 *
 * @param place the page about the item
 * @param intent whether the page was shown to add the item or to change it
 * @param files the files, by question
 * @param taken what came with the form
 * @param same whether two answers are the same, though a file that is sent again has another id
 */
record ItemFiles(Place place, Intent intent, Map<String, Answer> files, Taken taken, BiPredicate<Answer, Answer> same) {

    /** All answers with the files; as they were, where they are not kept or the same ones are there. */
    Answers into(Answers all) {
        if (intent == Intent.CHANGING) {
            return AnswersAt.changed(place, all, item -> taken.into(item, files));
        }
        ItemNumber about = place.item().orElseThrow();
        OfItems items = AnswersAt.items(about.list(), all);
        boolean free = items.item(about.number()).isEmpty()
                && items.nextNumber() == about.number()
                && items.items().size() < about.list().atMost();
        return free
                ? all.with(
                        about.list().property(),
                        items.with(new Item(about.number(), taken.into(Answers.none(), files))))
                : all;
    }

    /** Whether they are kept in these answers: these, or those that the same form brought before. */
    boolean areIn(Answers written) {
        Answers item = AnswersAt.of(place, written);
        return FilesIn.ids(item).containsAll(taken.addedIds())
                || (intent == Intent.ADDING
                        && item.properties().equals(files.keySet())
                        && files.entrySet().stream()
                                .allMatch(file -> item.find(file.getKey())
                                        .filter(there -> same.test(there, file.getValue()))
                                        .isPresent()));
    }

    /** The place, never the files. */
    @Override
    public String toString() {
        return "files of " + place.name();
    }
}
