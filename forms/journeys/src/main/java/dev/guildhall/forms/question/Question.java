package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.upload.FileRules;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A question of a journey: it names the record component that its answer becomes, and knows how to ask, read and show
 * it.
 *
 * <pre>{@code
 * Question name = Questions.text("fullName", Text.of("What is your full name?", "Beth yw eich enw llawn?"))
 *         .called(Text.of("your full name", "eich enw llawn"))
 *         .autocomplete("name");
 * }</pre>
 *
 * <p>Immutable. An answer is required unless the question is made {@code optional()}.
 */
public sealed interface Question
        permits AddressLookupQuestion,
                AddressQuestion,
                BankDetailsQuestion,
                ChoiceQuestion,
                ChoicesQuestion,
                ConfirmedEmailQuestion,
                DateQuestion,
                DeclarationQuestion,
                FileQuestion,
                FilesQuestion,
                LongTextQuestion,
                MoneyQuestion,
                MonthQuestion,
                NumberQuestion,
                PasswordQuestion,
                SelectQuestion,
                SplitNameQuestion,
                TextQuestion,
                YesNoQuestion {

    /** The record component that the answer becomes; also the name of the first form field or their common beginning. */
    String property();

    /** The question as it is put to the person. */
    Text wording();

    /** What helps the person to answer. */
    Optional<Text> hint();

    /** What is asked for, as it stands in the middle of a sentence: "your full name". */
    Optional<Text> subject();

    /** What one of its fields asks for, as it stands in the middle of a sentence. */
    default Optional<Text> subjectOf(String field) {
        return subject();
    }

    /** What the answer is called on the check answers page. */
    Text summary();

    /** Whether the person may leave it blank. */
    boolean isOptional();

    /** The team's own words for a broken constraint, instead of the ones that are made from the subject. */
    Optional<Text> message(String constraint);

    /** How the person gives the answer, which decides the verb of the error messages. */
    Manner manner();

    /** How the answer to one of its fields is given. */
    default Manner mannerOf(String field) {
        return manner();
    }

    /** The options that it offers, in order; empty where it offers none. */
    default List<Option> options() {
        return List.of();
    }

    /** The components of the property's record that it fills; empty where the property is no record. */
    default List<String> parts() {
        return List.of();
    }

    /** Whether a browser may know the answer, so that personal data needs an autofill purpose. */
    default boolean canBeAutofilled() {
        return false;
    }

    /** The type of its answers. */
    Class<? extends Answer> answerType();

    /** Whether this can be an answer to it, now that it is asked as it is. */
    default boolean accepts(Answer answer) {
        return answer.getClass() == answerType() || (answer instanceof Answer.Blank && isOptional());
    }

    /** The form fields that it owns, in page order, those of revealed questions not included. */
    List<String> fields();

    /** The autofill purposes of its fields; empty when it has none. */
    List<String> autocompletes();

    /** Every wording that a person may be shown, for checking translations. */
    List<Text> wordings();

    /** The same question with each of its wordings, and those of the questions that it reveals, put into other words. */
    Question worded(UnaryOperator<Text> words);

    /** Reads what was typed. */
    Reading read(Entered entered);

    /** What to fill the fields with so that they show the answer. */
    Entered enter(Answer answer);

    /** The answer as it is shown on the check answers page, a line each. */
    List<String> show(Answer answer, Language language);

    /** The questions that an answer brings in on the same page. */
    default List<Question> revealedBy(Answer answer) {
        return List.of();
    }

    /** All questions that some answer brings in on the same page. */
    default List<Question> revealable() {
        return List.of();
    }

    /** Which files it takes in its first field; empty when it asks for none. */
    default Optional<FileRules> fileRules() {
        return Optional.empty();
    }

    /** The component that asks it. */
    Component view(QuestionView view);
}
