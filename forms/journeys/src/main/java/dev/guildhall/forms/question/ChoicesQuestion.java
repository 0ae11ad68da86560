package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;

/**
 * A question that is answered with any number of several options; its property is a {@code List} or {@code Set} of an
 * enum, or of {@code String}s that are the options' values.
 *
 * @see <a href="https://design-system.service.gov.uk/components/checkboxes/">Design System: checkboxes</a>
 */
public final class ChoicesQuestion extends OptionsQuestion<ChoicesQuestion> implements Question {

    private ChoicesQuestion(Asking asking, OfferedOptions options) {
        super(asking, options);
    }

    static ChoicesQuestion of(String property, Text wording, List<Option> options) {
        return new ChoicesQuestion(Asking.of(property, wording), new OfferedOptions(options));
    }

    @Override
    ChoicesQuestion with(Asking asking, OfferedOptions options) {
        return new ChoicesQuestion(asking, options);
    }

    @Override
    public Manner manner() {
        return Manner.SELECTED_SEVERAL;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfChoices.class;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.OfChoices choices
                ? !choices.options().isEmpty() && options.offerTogether(choices.options())
                : Question.super.accepts(answer);
    }

    @Override
    public Reading read(Entered entered) {
        List<String> sent = entered.all(property()).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (sent.isEmpty()) {
            return new Reading.LeftBlank();
        }
        if (!options.offer(sent)) {
            return Reading.Refused.because(Fault.of(property(), Fault.NOT_OFFERED));
        }
        if (options.mixesNoneWithOthers(sent)) {
            return Reading.Refused.because(Fault.of(property(), Fault.NONE_AND_OTHERS));
        }
        return new Reading.Answered(new Answer.OfChoices(options.list().stream()
                .map(Option::value)
                .filter(sent::contains)
                .toList()));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfChoices choices
                ? Entered.of(Map.of(property(), choices.options()))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfChoices choices ? options.labels(choices.options(), language) : List.of();
    }

    @Override
    public List<Question> revealedBy(Answer answer) {
        return answer instanceof Answer.OfChoices choices ? options.revealedBy(choices.options()) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Choosing.several(this, view);
    }
}
