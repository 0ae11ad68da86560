package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question that is answered with one line of text; its property is a {@code String}.
 *
 * @see <a href="https://design-system.service.gov.uk/components/text-input/">Design System: text input</a>
 */
public final class TextQuestion extends AskedQuestion<TextQuestion> implements Question {

    private final TextField field;
    private final UnaryOperator<String> shown;

    private TextQuestion(Asking asking, TextField field, UnaryOperator<String> shown) {
        super(asking);
        this.field = field;
        this.shown = shown;
    }

    static TextQuestion of(String property, Text wording) {
        return new TextQuestion(Asking.of(property, wording), TextField.plain(), UnaryOperator.identity());
    }

    @Override
    TextQuestion with(Asking asking) {
        return new TextQuestion(asking, field, shown);
    }

    /**
     * The autofill purpose of the field, such as {@code name} or {@code email}.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#input-purposes">WCAG 2.2: input purposes</a>
     */
    public TextQuestion autocomplete(String purpose) {
        return new TextQuestion(asking, field.withAutocomplete(purpose), shown);
    }

    /** How wide the field is, so that people see how much is expected. */
    public TextQuestion width(Width width) {
        return new TextQuestion(asking, field.withWidth(width), shown);
    }

    /** What the field's keyboard and browser should expect. */
    public TextQuestion keyboard(Keyboard keyboard) {
        return new TextQuestion(asking, field.withKeyboard(keyboard), shown);
    }

    /**
     * Brings what was typed into the form in which it is kept, before the constraints see it: a postcode in capitals with
     * one space, say. What it cannot make sense of it returns unchanged.
     */
    public TextQuestion keptAs(UnaryOperator<String> form) {
        return new TextQuestion(asking, field.withForm(form), shown);
    }

    /** How the answer is written on the check answers page: a code in groups of two, say. Kept as it is. */
    public TextQuestion shownAs(UnaryOperator<String> form) {
        return new TextQuestion(asking, field, form);
    }

    @Override
    public boolean canBeAutofilled() {
        return true;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfText.class;
    }

    @Override
    public List<String> fields() {
        return List.of(property());
    }

    @Override
    public List<String> autocompletes() {
        return field.autocomplete().isEmpty() ? List.of() : List.of(field.autocomplete());
    }

    @Override
    public Reading read(Entered entered) {
        String line = entered.line(property());
        return line.isEmpty()
                ? new Reading.LeftBlank()
                : new Reading.Answered(new Answer.OfText(field.form().apply(line)));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfText text
                ? Entered.of(Map.of(property(), List.of(text.value())))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfText text ? List.of(shown.apply(text.value())) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Fields.input(this, field, view);
    }
}
