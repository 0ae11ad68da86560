package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A question that is answered with one of many options from a list; its property is an enum, or a {@code String} that
 * holds the option's value.
 *
 * <p>Prefer radios: people find lists hard to use. Where there are too many options for radios, let the person search
 * them: without a script the same list is shown.
 *
 * @see <a href="https://design-system.service.gov.uk/components/select/">Design System: select</a>
 */
public final class SelectQuestion extends OptionsQuestion<SelectQuestion> implements Question {

    /** How the options are looked through. */
    enum Look {
        LIST,
        SEARCHED
    }

    private final Look look;
    private final String autocomplete;

    private SelectQuestion(Asking asking, OfferedOptions options, Look look, String autocomplete) {
        super(asking, options);
        this.look = look;
        this.autocomplete = autocomplete;
    }

    static SelectQuestion of(String property, Text wording, List<Option> options, Look look) {
        options.stream()
                .filter(option -> !option.revealed().isEmpty())
                .findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException("\"" + property + "\" is a list, and its option "
                            + option.value() + " reveals questions: ask with choice(...), or on a page of their own");
                });
        return new SelectQuestion(Asking.of(property, wording), new OfferedOptions(options), look, "");
    }

    @Override
    SelectQuestion with(Asking asking, OfferedOptions options) {
        return new SelectQuestion(asking, options, look, autocomplete);
    }

    /** The autofill purpose of the list, such as {@code country}. */
    public SelectQuestion autocomplete(String purpose) {
        return new SelectQuestion(asking, options, look, purpose);
    }

    /** The field in which a script sends what was typed into the search. */
    String typedField() {
        return property() + "-typed";
    }

    @Override
    public Manner manner() {
        return Manner.SELECTED;
    }

    @Override
    public List<String> autocompletes() {
        return autocomplete.isEmpty() ? List.of() : List.of(autocomplete);
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
        if (options.find(value).isPresent()) {
            return new Reading.Answered(new Answer.OfChoice(value));
        }
        boolean blank = value.isEmpty()
                && (look == Look.LIST || entered.line(typedField()).isEmpty());
        return blank ? new Reading.LeftBlank() : Reading.Refused.because(Fault.of(property(), Fault.NOT_OFFERED));
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
    public Component view(QuestionView view) {
        List<Option> inOrder = inOrder(view.language());
        return look == Look.LIST
                ? Selects.list(this, autocomplete, inOrder, view)
                : Selects.searched(this, autocomplete, inOrder, view);
    }

    /** A list that is searched stands in the order of the alphabet; a short one as the team gave it. */
    private List<Option> inOrder(Language language) {
        if (look == Look.LIST) {
            return options.list();
        }
        Collator collator = Collator.getInstance(Locale.UK);
        return options.list().stream()
                .sorted(Comparator.comparing((Option option) -> option.label().in(language), collator::compare))
                .toList();
    }
}
