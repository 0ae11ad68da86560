package dev.guildhall.forms.page;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.summarylist.SummaryList;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Question;
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
        return path.pages().stream()
                .filter(QuestionPage.class::isInstance)
                .map(QuestionPage.class::cast)
                .filter(page -> page.allQuestions()
                        .anyMatch(question -> question.property().equals(error.question())))
                .findFirst()
                .map(page -> site.addresses().change(page.id()) + ErrorsView.field(error))
                .orElse("#" + LIST);
    }

    private Component summary(Path path, Language language) {
        SummaryList.Builder list =
                SummaryList.builder().attributes(Attributes.of("id", LIST).and("tabindex", "-1"));
        for (Page page : path.pages()) {
            if (page instanceof QuestionPage asking) {
                path.shown(asking)
                        .allQuestions()
                        .forEach(question -> path.answers()
                                .find(question.property())
                                .ifPresent(answer -> list.row(row(
                                        asking,
                                        question,
                                        answer,
                                        hidden(asking, question, path, language),
                                        language))));
            }
        }
        return list.build();
    }

    /** Put into the middle of a sentence before it is filled, so that an answer keeps its first letter. */
    private static String hidden(QuestionPage page, Question shown, Path path, Language language) {
        return page.allQuestions()
                .filter(question -> question.property().equals(shown.property()))
                .findFirst()
                .map(question ->
                        path.wording().fill(Words.midSentence(question.summary().in(language)), language))
                .orElse("");
    }

    private SummaryList.Row row(QuestionPage page, Question question, Answer answer, String hidden, Language language) {
        String key = question.summary().in(language);
        List<String> lines = question.show(answer, language);
        return SummaryList.Row.builder()
                .key(SummaryList.Cell.of(key))
                .value(SummaryList.Cell.of(
                        new LinesView(lines.isEmpty() ? List.of(Words.NOT_ANSWERED.in(language)) : lines).toHtml()))
                .action(SummaryList.Action.builder()
                        .href(site.addresses().change(page.id()) + "#"
                                + question.fields().get(0))
                        .text(Words.CHANGE.in(language))
                        .visuallyHiddenText(hidden)
                        .build())
                .build();
    }
}
