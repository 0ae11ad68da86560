package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;

/**
 * A question that is answered with several lines of text; its property is a {@code String}, whose lines end with a line
 * feed.
 *
 * <p>Where the record limits the property with {@code @Size(max = ...)} or {@code @WordCount(max = ...)}, the page counts
 * down while the person writes; without a script it says the limit. The constraint itself is what refuses a longer text.
 * A character is a UTF-16 code unit there and here, so that both count alike.
 *
 * @see <a href="https://design-system.service.gov.uk/components/character-count/">Design System: character count</a>
 * @see <a href="https://design-system.service.gov.uk/components/textarea/">Design System: textarea</a>
 */
public final class LongTextQuestion extends AskedQuestion<LongTextQuestion> implements Question {

    private static final int USUAL_ROWS = 5;

    private final int rows;
    private final String autocomplete;

    private LongTextQuestion(Asking asking, int rows, String autocomplete) {
        super(asking);
        this.rows = rows;
        this.autocomplete = autocomplete;
    }

    static LongTextQuestion of(String property, Text wording) {
        return new LongTextQuestion(Asking.of(property, wording), USUAL_ROWS, "");
    }

    @Override
    LongTextQuestion with(Asking asking) {
        return new LongTextQuestion(asking, rows, autocomplete);
    }

    /** How many lines can be seen at once, so that people see how much is expected; 5 when left out. */
    public LongTextQuestion rows(int visible) {
        if (visible < 1) {
            throw new IllegalArgumentException("A text area has at least one row, not " + visible);
        }
        return new LongTextQuestion(asking, visible, autocomplete);
    }

    /** The autofill purpose of the field, such as {@code street-address}. */
    public LongTextQuestion autocomplete(String purpose) {
        return new LongTextQuestion(asking, rows, purpose);
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
        return autocomplete.isEmpty() ? List.of() : List.of(autocomplete);
    }

    @Override
    public Reading read(Entered entered) {
        String lines = entered.lines(property());
        return lines.isEmpty() ? new Reading.LeftBlank() : new Reading.Answered(new Answer.OfText(lines));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfText text
                ? Entered.of(Map.of(property(), List.of(text.value())))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfText text ? List.of(text.value().split("\n", -1)) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return TextAreas.of(this, rows, autocomplete, view);
    }
}
