package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.QuestionView;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows question pages.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/question-pages/">Design System: question pages</a>
 */
public final class QuestionPages {

    private final Site site;
    private final RecordShape<?> shape;

    /** The pages of questions that fill a record of this shape. */
    public QuestionPages(Site site, RecordShape<?> shape) {
        this.site = site;
        this.shape = shape;
    }

    /**
     * A question page.
     *
     * @param page which
     * @param entered what already stands in its fields
     * @param errors what was wrong with it; empty when it is shown for the first time
     * @param form where it is sent
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html show(
            QuestionPage page, Entered entered, List<FieldError> errors, Form form, String back, Language language) {
        Optional<Text> heading = page.heading();
        QuestionView view = new QuestionView(
                language,
                heading.isPresent() ? QuestionView.Heading.ELSEWHERE : QuestionView.Heading.QUESTION,
                entered,
                errors.stream()
                        .map(error -> new QuestionView.ShownError(
                                error.fault().fields(), error.message().in(language)))
                        .toList(),
                shape::textLimit,
                form.action());
        List<Component> fields = new ArrayList<>();
        fields.add(new HiddenView(Form.STAMP_FIELD, form.stamp()));
        heading.ifPresent(text -> fields.add(new HeadingView(text.in(language), HeadingView.Size.L)));
        page.questions().forEach(question -> fields.add(question.view(view)));
        List<Component> main = new ArrayList<>();
        if (!errors.isEmpty()) {
            main.add(ErrorsView.of(errors, language));
        }
        main.add(new FormView(form.action(), form.csrf(), fields, Words.CONTINUE.in(language), encoding(page)));
        String title = page.title().in(language);
        return site.page(
                language, Words.titled(title, errors, language), form.action(), Links.back(back, language), main);
    }

    private static FormView.Encoding encoding(QuestionPage page) {
        return page.allQuestions().anyMatch(question -> question.fileRules().isPresent())
                ? FormView.Encoding.WITH_FILES
                : FormView.Encoding.PLAIN;
    }
}
