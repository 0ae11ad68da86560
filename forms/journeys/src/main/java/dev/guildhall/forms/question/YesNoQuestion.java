package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question that is answered with yes or no; its property is a {@code Boolean}.
 *
 * @see <a href="https://design-system.service.gov.uk/components/radios/#inline-radios">Design System: inline radios</a>
 */
public final class YesNoQuestion extends AskedQuestion<YesNoQuestion> implements Question {

    static final Text YES = Text.of("Yes", "Ydw");
    static final Text NO = Text.of("No", "Nac ydw");

    private final Text yes;
    private final Text no;

    private YesNoQuestion(Asking asking, Text yes, Text no) {
        super(asking);
        this.yes = yes;
        this.no = no;
    }

    static YesNoQuestion of(String property, Text wording) {
        return new YesNoQuestion(Asking.of(property, wording), YES, NO);
    }

    @Override
    YesNoQuestion with(Asking asking) {
        return new YesNoQuestion(asking, yes, no);
    }

    /** The word for yes. */
    public Text yes() {
        return yes;
    }

    /** The word for no. */
    public Text no() {
        return no;
    }

    /** The words for yes and no; in Welsh they depend on the question's verb. */
    public YesNoQuestion answered(Text yes, Text no) {
        return new YesNoQuestion(asking, yes, no);
    }

    @Override
    public Manner manner() {
        return Manner.YES_OR_NO;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfYesNo.class;
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
    public List<Text> wordings() {
        List<Text> all = super.wordings();
        all.add(yes);
        all.add(no);
        return all;
    }

    @Override
    public YesNoQuestion worded(UnaryOperator<Text> words) {
        return new YesNoQuestion(asking.worded(words), words.apply(yes), words.apply(no));
    }

    @Override
    public Reading read(Entered entered) {
        return switch (entered.line(property())) {
            case "yes" -> new Reading.Answered(new Answer.OfYesNo(true));
            case "no" -> new Reading.Answered(new Answer.OfYesNo(false));
            case "" -> new Reading.LeftBlank();
            default -> Reading.Refused.because(Fault.of(property(), Fault.NOT_OFFERED));
        };
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfYesNo yesNo
                ? Entered.of(Map.of(property(), List.of(yesNo.yes() ? "yes" : "no")))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfYesNo yesNo ? List.of((yesNo.yes() ? yes : no).in(language)) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Choosing.yesOrNo(this, yes, no, view);
    }
}
