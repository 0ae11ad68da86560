package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.Optional;

/**
 * Reads sizes and weights of fonts and the height of lines, which count from the parent's.
 *
 * @see <a href="https://www.w3.org/TR/css-fonts-4/#absolute-size-mapping">CSS Fonts 4, sizes by name</a>
 */
final class FontValues {
    /** What browsers take for {@code medium}, in pixels. */
    static final double MEDIUM = 16;

    private static final double STEP = 1.2;

    private FontValues() {}

    /** Reads a size of the font; {@code lengths} counts {@code em} by the parent's size. */
    static Optional<StyleValue> size(String text, LengthReader lengths, double ofParent) {
        double pixels = switch (text) {
            case "xx-small" -> 9;
            case "x-small" -> 10;
            case "small" -> 13;
            case "medium" -> MEDIUM;
            case "large" -> 18;
            case "x-large" -> 24;
            case "xx-large" -> 32;
            case "xxx-large" -> 48;
            case "smaller" -> ofParent / STEP;
            case "larger" -> ofParent * STEP;
            case "0" -> 0;
            default -> -1;
        };
        if (pixels >= 0 || Double.isNaN(pixels)) {
            return Optional.of(new StyleValue.Pixels(pixels));
        }
        return lengths.read(text).flatMap(value -> {
            if (value instanceof StyleValue.Percent percent) {
                return Optional.of(new StyleValue.Pixels(percent.percent() / 100 * ofParent));
            }
            boolean isNegative = value instanceof StyleValue.Pixels size && size.pixels() < 0;
            return value instanceof StyleValue.Plain || isNegative ? Optional.empty() : Optional.of(value);
        });
    }

    static Optional<StyleValue> weight(String text, double ofParent) {
        switch (text) {
            case "normal" -> {
                return Optional.of(new StyleValue.Plain(400));
            }
            case "bold" -> {
                return Optional.of(new StyleValue.Plain(700));
            }
            case "bolder" -> {
                return Optional.of(
                        new StyleValue.Plain(ofParent < 350 ? 400 : ofParent < 550 ? 700 : Math.max(900, ofParent)));
            }
            case "lighter" -> {
                return Optional.of(new StyleValue.Plain(
                        ofParent < 100 ? ofParent : ofParent < 550 ? 100 : ofParent < 750 ? 400 : 700));
            }
            default -> {
                return text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 1000
                        ? Optional.of(new StyleValue.Plain(Integer.parseInt(text)))
                        : Optional.empty();
            }
        }
    }

    /** A number stays one, as children multiply it by their own size; {@code lengths} counts by the own size. */
    static Optional<StyleValue> lineHeight(String text, LengthReader lengths) {
        if (text.equals("normal")) {
            return Optional.of(new StyleValue.Words(text));
        }
        return lengths.read(text).flatMap(value -> {
            boolean isNegative = (value instanceof StyleValue.Plain factor && factor.number() < 0)
                    || (value instanceof StyleValue.Pixels height && height.pixels() < 0);
            if (isNegative) {
                return Optional.empty();
            }
            return Optional.of(
                    value instanceof StyleValue.Percent percent
                            ? new StyleValue.Pixels(percent.percent() / 100 * lengths.em())
                            : value);
        });
    }
}
