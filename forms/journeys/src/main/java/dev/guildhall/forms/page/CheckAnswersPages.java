package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;

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
     * @param errors what keeps the answers from being submitted together; usually empty
     * @param form where it is sent
     * @param last whether sending it submits, which its button then says
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html show(
            CheckAnswersPage page,
            Path path,
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
        main.add(summary(path, language));
        String button = (last == Ending.SUBMITS ? Words.SUBMIT : Words.CONTINUE).in(language);
        main.add(new FormView(form.action(), form.csrf(), List.of(), button));
        return site.page(
                language,
                errors.isEmpty() ? title : Words.ERROR_PREFIX.in(language) + title,
                form.action(),
                Links.back(back, language),
                main);
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

    private Component summary(Path path, Language language) {
        List<Component> answers = new CheckedAnswers(
                        path, (place, field) -> site.addresses().change(place.address()) + field, language, 2)
                .of(path.pages());
        return new AnswersView(LIST, answers);
    }
}
