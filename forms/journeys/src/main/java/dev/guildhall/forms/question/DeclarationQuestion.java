package dev.guildhall.forms.question;

import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A question that is answered by ticking one box, as in "I confirm that this is true"; its property is a
 * {@code Boolean}, which is then {@code true}.
 *
 * <p>Give {@code called(...)} what is confirmed: "that the information is correct". Its error message is then "Confirm
 * that the information is correct".
 *
 * @see <a href="https://design-system.service.gov.uk/components/checkboxes/">Design System: checkboxes</a>
 */
public final class DeclarationQuestion extends AskedQuestion<DeclarationQuestion> implements Question {

    private static final String TICKED = "yes";
    private static final Text CONFIRMED = Text.of("Confirmed", "Cadarnhawyd");

    private final Text statement;

    private DeclarationQuestion(Asking asking, Text statement) {
        super(asking);
        this.statement = statement;
    }

    static DeclarationQuestion of(String property, Text wording, Text statement) {
        return new DeclarationQuestion(Asking.of(property, wording), statement);
    }

    @Override
    DeclarationQuestion with(Asking asking) {
        return new DeclarationQuestion(asking, statement);
    }

    /** The one box that is ticked to declare. */
    public Option box() {
        return Option.of(TICKED, statement);
    }

    @Override
    public Manner manner() {
        return Manner.CONFIRMED;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfYesNo.class;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.OfYesNo ticked ? ticked.yes() : Question.super.accepts(answer);
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
        all.add(statement);
        return all;
    }

    @Override
    public DeclarationQuestion worded(UnaryOperator<Text> words) {
        return new DeclarationQuestion(asking.worded(words), words.apply(statement));
    }

    @Override
    public Reading read(Entered entered) {
        return switch (entered.line(property())) {
            case TICKED -> new Reading.Answered(new Answer.OfYesNo(true));
            case "" -> new Reading.LeftBlank();
            default -> Reading.Refused.because(Fault.of(property(), Fault.NOT_OFFERED));
        };
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfYesNo ticked && ticked.yes()
                ? Entered.of(Map.of(property(), List.of(TICKED)))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfYesNo ? List.of(CONFIRMED.in(language)) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        Checkboxes.Builder box =
                Checkboxes.builder().name(property()).idPrefix(property()).fieldset(Choosing.fieldset(this, view));
        hint().ifPresent(hint -> box.hint(Choosing.hint(hint, view)));
        view.errorAt(property()).ifPresent(message -> box.errorMessage(Fields.error(message, view.language())));
        Checkboxes.Item.Builder item = Checkboxes.Item.builder().value(TICKED).text(view.in(statement));
        if (view.entered().line(property()).equals(TICKED)) {
            item.checked();
        }
        return box.item(item.build()).build();
    }
}
