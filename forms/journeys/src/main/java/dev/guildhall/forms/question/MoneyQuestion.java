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
 * A question that is answered with an amount in pounds; its property is a {@code BigDecimal}.
 *
 * <p>The amount may begin with a pound sign and have its thousands grouped with commas or spaces. Pence are two digits
 * after a point; whether they may or must be there is for the team to say. At most
 * {@value NumberQuestion#MAX_DIGITS} digits are read.
 *
 * @see <a href="https://design-system.service.gov.uk/components/text-input/#prefixes-and-suffixes">Design System:
 *     prefixes and suffixes</a>
 */
public final class MoneyQuestion extends AskedQuestion<MoneyQuestion> implements Question {

    private static final Pattern AMOUNT = Pattern.compile(
            "([-−]?)£? ?([-−]?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(?:\\.([0-9]+))?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");
    private static final TextField FIELD =
            TextField.plain().withWidth(Width.TEN).withKeyboard(Keyboard.AMOUNT).withPrefix("£");
    private static final int PENCE_DIGITS = 2;

    private final TextField field;
    private final Pence pence;

    /** Whether an amount has pence. */
    enum Pence {
        ALLOWED,
        NEEDED,
        NONE
    }

    private MoneyQuestion(Asking asking, TextField field, Pence pence) {
        super(asking);
        this.field = field;
        this.pence = pence;
    }

    static MoneyQuestion of(String property, Text wording) {
        return new MoneyQuestion(Asking.of(property, wording), FIELD, Pence.ALLOWED);
    }

    @Override
    MoneyQuestion with(Asking asking) {
        return new MoneyQuestion(asking, field, pence);
    }

    /** Refuses an amount with pence. */
    public MoneyQuestion wholePounds() {
        return new MoneyQuestion(asking, field.withKeyboard(Keyboard.DIGITS), Pence.NONE);
    }

    /** Refuses an amount without pence. */
    public MoneyQuestion withPence() {
        return new MoneyQuestion(asking, field, Pence.NEEDED);
    }

    /** How wide the field is, so that people see how much is expected. */
    public MoneyQuestion width(Width width) {
        return new MoneyQuestion(asking, field.withWidth(width), pence);
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
        String typed = entered.line(property());
        if (typed.isEmpty()) {
            return new Reading.LeftBlank();
        }
        var amount = AMOUNT.matcher(typed);
        if (!amount.matches() || !(amount.group(1) + amount.group(2)).matches(".?")) {
            return refused(Fault.NOT_MONEY);
        }
        String pounds = amount.group(3).replace(",", "").replace(" ", "");
        String after = amount.group(4) == null ? "" : amount.group(4);
        if (pounds.length() + after.length() > NumberQuestion.MAX_DIGITS) {
            return refused(Fault.NOT_MONEY);
        }
        if (pence == Pence.NONE && !after.isEmpty()) {
            return refused(Fault.PENCE_NOT_ALLOWED);
        }
        if (after.length() != PENCE_DIGITS && !(after.isEmpty() && pence != Pence.NEEDED)) {
            return refused(Fault.PENCE_NEEDED);
        }
        String sign = amount.group(1).isEmpty() && amount.group(2).isEmpty() ? "" : "-";
        return new Reading.Answered(new Answer.OfNumber(new BigDecimal(sign + pounds + "." + (after + "00"))));
    }

    private Reading refused(String constraint) {
        return Reading.Refused.because(Fault.of(property(), constraint));
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.OfNumber number
                ? number.value().scale() <= (pence == Pence.NONE ? 0 : PENCE_DIGITS)
                : Question.super.accepts(answer);
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfNumber number
                ? Entered.of(Map.of(property(), List.of(written(number.value()))))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        if (!(answer instanceof Answer.OfNumber number)) {
            return List.of();
        }
        String[] parts = written(number.value().abs()).split("\\.", 2);
        parts[0] = THOUSANDS.matcher(parts[0]).replaceAll(",");
        return List.of((number.value().signum() < 0 ? "−£" : "£") + String.join(".", parts));
    }

    /** In full pounds where there are no pence and none are needed, else with both digits of the pence. */
    private String written(BigDecimal amount) {
        boolean inFullPounds = amount.scale() <= 0 && pence != Pence.NEEDED;
        return amount.setScale(inFullPounds ? 0 : Math.max(PENCE_DIGITS, amount.scale()))
                .toPlainString();
    }

    @Override
    public Component view(QuestionView view) {
        return Fields.input(this, field, view);
    }
}
