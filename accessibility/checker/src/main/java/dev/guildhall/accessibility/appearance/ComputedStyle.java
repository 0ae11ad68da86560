package dev.guildhall.accessibility.appearance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The computed style of one element.
 *
 * <pre>{@code
 * style.colour(StyleProperty.COLOR);                        // empty where the source cannot tell
 * style.isCertainly(StyleProperty.POSITION, "absolute");    // whatever conditions of the sheet hold
 * style.mayBe(StyleProperty.POSITION, "absolute", "fixed"); // under some of them
 * }</pre>
 */
public interface ComputedStyle {
    /** Every value that the property may have, as far as the source tells; mostly one, and never none. */
    List<StyleValue> possibleValues(StyleProperty property);

    /** True if the {@code style} attribute sets the property with {@code !important}, so that nobody else can. */
    boolean isFixedByAttribute(StyleProperty property);

    /** The value, if only one is possible; otherwise unknown. */
    default StyleValue value(StyleProperty property) {
        List<StyleValue> values = possibleValues(property);
        return values.size() == 1 ? values.get(0) : StyleValue.Unknown.INSTANCE;
    }

    /** The colour; empty if the source cannot tell. */
    default Optional<Colour> colour(StyleProperty property) {
        return value(property) instanceof Colour colour ? Optional.of(colour) : Optional.empty();
    }

    /** The length; empty if it is no length or the source cannot tell. */
    default OptionalDouble pixels(StyleProperty property) {
        return value(property) instanceof StyleValue.Pixels length
                ? OptionalDouble.of(length.pixels())
                : OptionalDouble.empty();
    }

    /** The number; empty if it is none or the source cannot tell. */
    default OptionalDouble number(StyleProperty property) {
        return value(property) instanceof StyleValue.Plain number
                ? OptionalDouble.of(number.number())
                : OptionalDouble.empty();
    }

    /** True if every possible value is one of these words. */
    default boolean isCertainly(StyleProperty property, String... words) {
        for (StyleValue value : possibleValues(property)) {
            if (!isOneOf(value, words)) {
                return false;
            }
        }
        return true;
    }

    /** True if some possible value is one of these words, or if nothing is known of the value. */
    default boolean mayBe(StyleProperty property, String... words) {
        for (StyleValue value : possibleValues(property)) {
            if (value == StyleValue.Unknown.INSTANCE || isOneOf(value, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(StyleValue value, String... words) {
        return value instanceof StyleValue.Words text && Arrays.asList(words).contains(text.words());
    }
}
