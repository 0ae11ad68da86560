package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;

/**
 * Something that can be done with a question besides answering it, such as removing a file.
 *
 * @param field the field that is sent to do it
 * @param value what is sent in the field
 * @param label what it is called
 */
public record QuestionAction(String field, String value, Text label) {

    /** The field only: the value may open a file. */
    @Override
    public String toString() {
        return "action of " + field;
    }
}
