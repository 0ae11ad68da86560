package dev.guildhall.forms.screen;

import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;

/**
 * What a page asks.
 *
 * @param questions the questions in order
 * @param entered what stands in their fields
 * @param errors what is wrong; empty when it is shown for the first time
 */
public record ShownQuestions(List<Question> questions, Entered entered, List<FieldError> errors) {

    static final ShownQuestions NONE = new ShownQuestions(List.of(), Entered.nothing(), List.of());

    public ShownQuestions {
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return questions.size() + " questions, " + errors.size() + " errors";
    }
}
