package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The answers on a path, for checking: those to a list's pages once for each item.
 *
 * @param path the pages and answers that count
 * @param changing the address at which the answers of a place are changed
 * @param language the language to show them in
 */
public record ShownAnswers(Path path, Function<Place, String> changing, Language language) {

    /** The answers to these pages, in order. */
    public List<ShownAnswer> of(List<Page> pages) {
        return pages.stream().flatMap(this::of).toList();
    }

    private Stream<ShownAnswer> of(Page page) {
        if (page instanceof QuestionPage asking) {
            return of(Place.of(page), asking, path.answers());
        }
        return page instanceof ListPage list
                ? path.items(list).items().stream()
                        .flatMap(item -> path.places(new ItemNumber(list, item.number())).stream()
                                .filter(place -> place.page() instanceof QuestionPage)
                                .flatMap(place -> of(place, (QuestionPage) place.page(), item.answers())))
                : Stream.empty();
    }

    private Stream<ShownAnswer> of(Place place, QuestionPage page, AnswerLookup answers) {
        return path.shown(place, page)
                .allQuestions()
                .flatMap(question -> answers.find(question.property()).stream()
                        .map(answer -> new ShownAnswer(
                                question.property(),
                                place.address(),
                                question.summary().in(language),
                                question.show(answer, language),
                                changing.apply(place))));
    }
}
