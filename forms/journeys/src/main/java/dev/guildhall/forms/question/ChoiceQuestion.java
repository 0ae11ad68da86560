package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;

/**
 * A question that is answered with one of several options; its property is an enum.
 *
 * @see <a href="https://design-system.service.gov.uk/components/radios/">Design System: radios</a>
 */
public final class ChoiceQuestion extends OptionsQuestion<ChoiceQuestion> implements Question {

    private ChoiceQuestion(Asking asking, OfferedOptions options) {
        super(asking, options);
    }

    static ChoiceQuestion of(String property, Text wording, List<Option> options) {
        return new ChoiceQuestion(Asking.of(property, wording), new OfferedOptions(options));
    }

    @Override
    ChoiceQuestion with(Asking asking, OfferedOptions options) {
        return new ChoiceQuestion(asking, options);
    }

    @Override
    public Manner manner() {
        return Manner.SELECTED;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfChoice.class;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.OfChoice choice
                ? options.offer(List.of(choice.option()))
                : Question.super.accepts(answer);
    }

    @Override
    public Reading read(Entered entered) {
        String value = entered.line(property());
        if (value.isEmpty()) {
            return new Reading.LeftBlank();
        }
        return options.find(value).isPresent()
                ? new Reading.Answered(new Answer.OfChoice(value))
                : Reading.Refused.because(Fault.of(property(), Fault.NOT_OFFERED));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfChoice choice
                ? Entered.of(Map.of(property(), List.of(choice.option())))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfChoice choice
                ? options.labels(List.of(choice.option()), language)
                : List.of();
    }

    @Override
    public List<Question> revealedBy(Answer answer) {
        return answer instanceof Answer.OfChoice choice ? options.revealedBy(List.of(choice.option())) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Choosing.one(this, view);
    }
}
