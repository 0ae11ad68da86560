package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that is answered with an e-mail address, typed twice; its property is a {@code String}. Only the first is
 * kept.
 *
 * <p>The second typing finds a slip of the keys and no more. Ask twice only where a wrong address would do harm that no
 * message to it could mend.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/email-addresses/">Design System: email addresses</a>
 */
public final class ConfirmedEmailQuestion extends AskedQuestion<ConfirmedEmailQuestion> implements Question {

    private static final Text AGAIN_LABEL = Text.of("Confirm your email address", "Cadarnhewch eich cyfeiriad e-bost");
    private static final Text AGAIN = Text.of("your email address again", "eich cyfeiriad e-bost eto");
    private static final TextField FIELD =
            TextField.plain().withKeyboard(Keyboard.EMAIL).withAutocomplete("email");

    private ConfirmedEmailQuestion(Asking asking) {
        super(asking);
    }

    static ConfirmedEmailQuestion of(String property, Text wording) {
        return new ConfirmedEmailQuestion(Asking.of(property, wording));
    }

    @Override
    ConfirmedEmailQuestion with(Asking asking) {
        return new ConfirmedEmailQuestion(asking);
    }

    /** The field in which the address is typed a second time. */
    public String again() {
        return property() + "-again";
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfText.class;
    }

    @Override
    public boolean canBeAutofilled() {
        return true;
    }

    /** The field of the address; what is wrong with the second typing is marked at {@code property-again}. */
    @Override
    public List<String> fields() {
        return List.of(property());
    }

    @Override
    public Optional<Text> subjectOf(String field) {
        return field.equals(again()) ? Optional.of(AGAIN) : subject();
    }

    @Override
    public List<String> autocompletes() {
        return List.of(FIELD.autocomplete());
    }

    @Override
    public Reading read(Entered entered) {
        String address = entered.line(property());
        String second = entered.line(again());
        if (address.isEmpty() && second.isEmpty()) {
            return new Reading.LeftBlank();
        }
        if (address.isEmpty()) {
            return Reading.Refused.because(Fault.of(property(), Fault.REQUIRED));
        }
        if (second.isEmpty()) {
            return Reading.Refused.because(Fault.of(again(), Fault.CONFIRMATION_REQUIRED));
        }
        return address.equals(second)
                ? new Reading.Answered(new Answer.OfText(address))
                : Reading.Refused.because(Fault.of(again(), Fault.NOT_CONFIRMED));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfText text
                ? Entered.of(Map.of(property(), List.of(text.value()), again(), List.of(text.value())))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfText text ? List.of(text.value()) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Together.of(
                Fields.input(this, FIELD, view),
                Fields.input(again(), view.in(AGAIN_LABEL), FIELD, view).build());
    }
}
