package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shows every answer on the path for checking, each with a link to change it.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/check-answers/">Design System: check answers</a>
 */
public final class CheckAnswersPages {

    private static final String LIST = "answers";

    private final Site site;

    public CheckAnswersPages(Site site) {
        this.site = site;
    }

    /**
     * The check answers page.
     *
     * @param page which
     * @param path the pages and answers that count
     * @param groups the pages that belong together, in order
     * @param errors what keeps the answers from being submitted together; usually empty
     * @param form where it is sent
     * @param last whether sending it submits, which its button then says
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html show(
            CheckAnswersPage page,
            Path path,
            List<AnswerGroup> groups,
            List<FieldError> errors,
            Form form,
            Ending last,
            String back,
            Language language) {
        List<Component> main = new ArrayList<>();
        if (!errors.isEmpty()) {
            main.add(ErrorsView.of(errors, language, error -> mend(error, path)));
        }
        String title = page.title().in(language);
        main.add(new HeadingView(title, HeadingView.Size.L));
        main.add(answers(path, groups, place -> site.addresses().change(place.address()), language));
        String button = (last == Ending.SUBMITS ? Words.SUBMIT : Words.CONTINUE).in(language);
        main.add(FormView.stamped(form, List.of(), button));
        return site.page(
                language, Words.titled(title, errors, language), form.action(), Links.back(back, language), main);
    }

    /** What sending a page leads to. */
    public enum Ending {
        SUBMITS,
        GOES_ON
    }

    /** Where the person mends the error: at the question's own page, or in the list when it is about several answers. */
    private String mend(FieldError error, Path path) {
        return path.places().stream()
                .filter(place -> asks(place, error.question()))
                .findFirst()
                .map(place -> site.addresses().change(place.address()) + ErrorsView.field(error))
                .orElse("#" + LIST);
    }

    private static boolean asks(Place place, String question) {
        if (place.page() instanceof ListPage list) {
            return list.property().equals(question);
        }
        String of = place.item()
                .map(about -> about.list().property() + "." + about.number() + ".")
                .orElse("");
        return place.page() instanceof QuestionPage page
                && page.allQuestions().anyMatch(asked -> question.equals(of + asked.property()));
    }

    /**
     * The page that shows the answers of one section.
     *
     * @param page which
     * @param path the pages and answers that count
     * @param group its pages
     * @param changing the address at which a place is changed
     * @param form where it is sent
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html section(
            SectionCheckPage page,
            Path path,
            AnswerGroup group,
            Function<Place, String> changing,
            Form form,
            String back,
            Language language) {
        String title = page.title().in(language);
        List<Component> main = List.of(
                new HeadingView(title, HeadingView.Size.L),
                answers(path, List.of(group), changing, language),
                FormView.stamped(form, List.of(), Words.CONTINUE.in(language)));
        return site.page(language, title, form.action(), Links.back(back, language), main);
    }

    private static Component answers(
            Path path, List<AnswerGroup> groups, Function<Place, String> changing, Language language) {
        List<Component> parts = new ArrayList<>();
        for (AnswerGroup group : groups) {
            List<Component> answers = new CheckedAnswers(
                            path,
                            (place, field) -> changing.apply(place) + field,
                            language,
                            group.title().isPresent() ? 3 : 2)
                    .of(group.pages());
            if (!answers.isEmpty()) {
                group.title().ifPresent(title -> parts.add(new GroupHeadingView(title.in(language))));
                parts.addAll(answers);
            }
        }
        return new AnswersView(LIST, parts);
    }
}
