package dev.guildhall.forms.answer;

import java.util.Objects;

/**
 * One item of a list that a person adds to: a vehicle, say.
 *
 * @param number its number, which it keeps for ever and which no other item of the list has before or after it
 * @param answers what was answered about it, by the properties of the item's own record
 */
public record Item(int number, Answers answers) {

    public Item {
        Objects.requireNonNull(answers, "answers");
        if (number < 1) {
            throw new IllegalArgumentException("An item has the number " + number + ": count from 1");
        }
    }

    /** The number and the properties that are answered, never their answers. */
    @Override
    public String toString() {
        return "item " + number + ": " + answers;
    }
}
