package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answer.OfItems.More;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.AnswersJson;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers that a page shows to whoever is about to replace them. */
final class PageAnswers {

    private PageAnswers() {}

    /** Those of a page, and no other, always in the same form: what its stamp is made of. */
    static byte[] bytes(Place place, Draft draft) {
        return AnswersJson.write(
                place.item().map(about -> ofItem(place, about, draft)).orElseGet(() -> of(place, draft.answers())));
    }

    private static Answers ofItem(Place place, ItemNumber about, Draft draft) {
        OfItems items = AnswersAt.items(about.list(), draft.answers());
        Optional<Item> item = items.item(about.number());
        if (item.isEmpty()) {
            // to add to a list that was said to be complete replaces that word
            return items.more() == More.NONE
                    ? Answers.none().with(about.list().property(), new Answer.OfYesNo(false))
                    : Answers.none();
        }
        return of(place, item.get().answers());
    }

    /** On the page that removes an item, everything about it. */
    private static Answers of(Place place, Answers all) {
        return place.page() instanceof QuestionPage page ? of(page, all) : all;
    }

    /**
     * What was answered to a page's questions, in their order, whatever the order in which it was given. Lists of files are
     * left out: what is uploaded is added to them, and replaces nothing.
     */
    static Answers of(QuestionPage page, Answers all) {
        Map<String, Answer> ordered = new LinkedHashMap<>();
        page.allQuestions()
                .forEach(question -> all.find(question.property())
                        .filter(answer -> !(answer instanceof Answer.OfFiles))
                        .ifPresent(answer -> ordered.put(question.property(), answer)));
        return Answers.of(ordered);
    }
}
