package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.Optional;

/**
 * One property set to one value.
 *
 * @param text the value in lower case, without {@code !important}; valid unless it holds a variable
 * @param fixed the value, if it is the same for every element; empty if it counts by the element's font or its variables
 * @param shorthand the shorthand whose text this is, because a variable in it hides how it is to be taken apart; mostly empty
 */
record Declaration(
        StyleProperty property,
        String text,
        Optional<StyleValue> fixed,
        String shorthand,
        Importance importance,
        Place place) {
    enum Importance {
        NORMAL,
        IMPORTANT
    }

    enum Place {
        SHEET,
        ATTRIBUTE
    }

    /** A declaration whose text is complete. */
    static Declaration of(StyleProperty property, String text, Importance importance, Place place) {
        boolean isFixed = (property.kind() == StyleProperty.Kind.TEXT || property.kind() == StyleProperty.Kind.COLOUR)
                && !ValueReader.isForAnyProperty(text);
        Optional<StyleValue> fixed =
                isFixed ? ValueReader.read(property, text, ValueReader.ANY_LENGTH) : Optional.empty();
        return new Declaration(property, text, fixed, "", importance, place);
    }

    /** True if variables must be put in before the text can be read. */
    boolean isPending() {
        return text.contains("var(");
    }

    /** A variable set to a value, such as {@code --brand: #1d70b8}; names are told apart by case. */
    record Variable(String name, String text, Importance importance) {}
}
