package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answer.OfItems.More;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a writing did, part by part. A part is what has one author: the answers of a page, those of a page about an item, one
 * file of several, the word that a list is complete.
 *
 * @param replaced the parts that held something before, and hold something else or nothing now
 * @param written the parts that hold something new
 * @param gone the parts that are no more
 */
record Effect(List<Replaced> replaced, Set<String> written, Set<String> gone) {

    /** Whether whoever replaced a part must have seen it, or may not have. */
    enum Sight {
        /** It was named: a file, by the button beside it. */
        CERTAIN,
        /** It is for the page's stamp to say. */
        BY_STAMP
    }

    /**
     * A part that was replaced.
     *
     * @param part which
     * @param page the address of the page that its author is told about
     * @param sight how it is known that it was seen
     */
    record Replaced(String part, String page, Sight sight) {}

    private Effect() {
        this(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** What writing at this place made of the one draft in the other. */
    static Effect of(Place place, Draft before, Draft after) {
        Effect effect = new Effect();
        if (place.page() instanceof ListPage list) {
            effect.completed(list, before, after);
        } else if (place.item().isPresent()) {
            effect.items(
                    place.item().get().list(),
                    AnswersAt.items(place.item().get().list(), before.answers()),
                    after);
        } else {
            String address = place.address();
            effect.page((QuestionPage) place.page(), address, address, before.answers(), after.answers());
        }
        return effect;
    }

    private void completed(ListPage list, Draft before, Draft after) {
        if (!AnswersAt.items(list, before.answers()).equals(AnswersAt.items(list, after.answers()))) {
            written.add(list.id());
        }
    }

    private void items(ListPage list, OfItems before, Draft after) {
        OfItems now = AnswersAt.items(list, after.answers());
        if (before.more() == More.NONE && now.more() != More.NONE) {
            replaced.add(new Replaced(list.id(), list.id(), Sight.BY_STAMP));
        }
        Stream.concat(before.items().stream(), now.items().stream())
                .map(Item::number)
                .distinct()
                .filter(number -> !before.item(number).equals(now.item(number)))
                .forEach(number -> item(list, number, answers(before, number), answers(now, number)));
    }

    private void item(ListPage list, int number, Answers before, Answers now) {
        for (var page : list.pages()) {
            String address = Place.of(list, number, page).address();
            boolean isGone = now.properties().isEmpty();
            if (page instanceof QuestionPage asking) {
                // what was answered about an item that is no more is told of at the list
                page(asking, address, isGone ? list.id() : address, before, now);
            }
            if (isGone) {
                gone.add(address);
            }
        }
    }

    private static Answers answers(OfItems items, int number) {
        return items.item(number).map(Item::answers).orElseGet(Answers::none);
    }

    private void page(QuestionPage page, String address, String told, Answers before, Answers now) {
        Answers there = PageAnswers.of(page, before);
        Answers since = PageAnswers.of(page, now);
        if (!there.equals(since)) {
            if (!there.properties().isEmpty()) {
                replaced.add(new Replaced(address, told, Sight.BY_STAMP));
            }
            written.add(address);
        }
        page.allQuestions().forEach(question -> files(question, address, before, now));
    }

    /** What is uploaded is added to what is there, and what is removed was named. */
    private void files(Question question, String address, Answers before, Answers now) {
        List<String> there = files(question, before);
        List<String> since = files(question, now);
        there.stream()
                .filter(id -> !since.contains(id))
                .map(id -> file(address, id))
                .forEach(part -> {
                    replaced.add(new Replaced(part, address, Sight.CERTAIN));
                    gone.add(part);
                });
        since.stream()
                .filter(id -> !there.contains(id))
                .map(id -> file(address, id))
                .forEach(written::add);
    }

    private static List<String> files(Question question, Answers answers) {
        return answers.find(question.property()).filter(Answer.OfFiles.class::isInstance).stream()
                .flatMap(answer -> FilesIn.of(answer).stream())
                .map(UploadedFile::id)
                .toList();
    }

    private static String file(String address, String id) {
        return address + "#" + id;
    }
}
