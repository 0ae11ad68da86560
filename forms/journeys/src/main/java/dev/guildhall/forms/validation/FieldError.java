package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.Fault;
import java.util.Objects;

/**
 * One thing that is wrong on a page, in words for the person.
 *
 * @param question the name of the question whose answer was refused
 * @param fault what is wrong, and in which fields; the error summary links to the first
 * @param message what is wrong and how to mend it; never what was typed
 */
public record FieldError(String question, Fault fault, Text message) {
    public FieldError {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(message, "message");
    }

    /** The same error in other words. */
    public FieldError withMessage(Text words) {
        return new FieldError(question, fault, words);
    }

    /** What is wrong and where; its words may name somebody whom an earlier answer names. */
    @Override
    public String toString() {
        return fault + " of " + question;
    }
}
