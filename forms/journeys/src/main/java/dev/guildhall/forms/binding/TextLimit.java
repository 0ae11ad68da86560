package dev.guildhall.forms.binding;

import java.util.OptionalInt;

/**
 * The longest text that a record takes in one of its properties.
 *
 * @param characters the {@code max} of {@code @Size}; empty where there is none
 * @param words the {@code max} of {@code @WordCount}; empty where there is none
 */
public record TextLimit(OptionalInt characters, OptionalInt words) {

    /** The record does not say. */
    public static final TextLimit NONE = new TextLimit(OptionalInt.empty(), OptionalInt.empty());

    /** Whether there is a limit of either kind. */
    public boolean isGiven() {
        return characters.isPresent() || words.isPresent();
    }
}
