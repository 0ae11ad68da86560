package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A question that is answered with a number; its property is an {@code Integer}, {@code Long} or {@code BigDecimal}.
 *
 * <p>Digits may be grouped with commas or spaces. At most {@value #MAX_DIGITS} digits are read.
 */
public final class NumberQuestion extends AskedQuestion<NumberQuestion> implements Question {

    /** The most digits, before and after the point together, that are read as a number. */
    public static final int MAX_DIGITS = 18;

    private static final Pattern GROUPING = Pattern.compile("[, ]");
    private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9]+(\\.[0-9]+)?");
    private static final TextField FIELD =
            TextField.plain().withWidth(Width.FIVE).withKeyboard(Keyboard.DIGITS);

    private final TextField field;
    private final Kind kind;

    /** Which numbers are asked for. */
    enum Kind {
        WHOLE,
        DECIMAL
    }

    private NumberQuestion(Asking asking, TextField field, Kind kind) {
        super(asking);
        this.field = field;
        this.kind = kind;
    }

    static NumberQuestion whole(String property, Text wording) {
        return new NumberQuestion(Asking.of(property, wording), FIELD, Kind.WHOLE);
    }

    static NumberQuestion decimal(String property, Text wording) {
        return new NumberQuestion(
                Asking.of(property, wording), FIELD.withKeyboard(Keyboard.NAME_OR_CODE), Kind.DECIMAL);
    }

    @Override
    NumberQuestion with(Asking asking) {
        return new NumberQuestion(asking, field, kind);
    }

    /** How wide the field is, so that people see how much is expected. */
    public NumberQuestion width(Width width) {
        return new NumberQuestion(asking, field.withWidth(width), kind);
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfNumber.class;
    }

    @Override
    public List<String> fields() {
        return List.of(property());
    }

    @Override
    public List<String> autocompletes() {
        return List.of();
    }

    @Override
    public Reading read(Entered entered) {
        String digits = GROUPING.matcher(entered.line(property())).replaceAll("");
        if (digits.isEmpty()) {
            return new Reading.LeftBlank();
        }
        if (digits.length() > MAX_DIGITS + 2 || !NUMBER.matcher(digits).matches()) {
            return Reading.Refused.because(Fault.of(property(), Fault.NOT_A_NUMBER));
        }
        Answer.OfNumber number = new Answer.OfNumber(new BigDecimal(digits.replace('−', '-')));
        if (number.value().precision() > MAX_DIGITS) {
            return Reading.Refused.because(Fault.of(property(), Fault.NOT_A_NUMBER));
        }
        if (kind == Kind.WHOLE && number.value().scale() > 0) {
            return Reading.Refused.because(Fault.of(property(), Fault.NOT_WHOLE));
        }
        return new Reading.Answered(number);
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfNumber number
                ? Entered.of(Map.of(property(), List.of(number.value().toPlainString())))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfNumber number ? List.of(number.value().toPlainString()) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Fields.input(this, field, view);
    }
}
