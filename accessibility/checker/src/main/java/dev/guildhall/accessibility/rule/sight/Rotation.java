package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an element is turned in the plane of the screen.
 *
 * @see <a href="https://www.w3.org/TR/css-transforms-2/">CSS Transforms 2</a>
 */
final class Rotation {
    private static final Pattern FUNCTION = Pattern.compile("([a-z0-9]+)\\(([^()]*)\\)\\s*");
    private static final Pattern ANGLE = Pattern.compile("([-+]?[0-9]*\\.?[0-9]+)(deg|grad|rad|turn)");

    /** Around the axis towards the reader, either way, as a quarter turn back locks the page like one forward. */
    private static final Pattern Z_AXIS = Pattern.compile("^(z|0 0 [-+]?(?=[.0]*[1-9])[0-9]*\\.?[0-9]+)\\s+");

    private Rotation() {}

    /** The sum of {@code transform} and {@code rotate} in degrees; empty if the source does not tell. */
    static OptionalDouble degreesOf(ComputedStyle style) {
        OptionalDouble transform = ofTransform(style.value(StyleProperty.TRANSFORM));
        OptionalDouble rotate = ofRotate(style.value(StyleProperty.ROTATE));
        return transform.isEmpty() || rotate.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(transform.getAsDouble() + rotate.getAsDouble());
    }

    private static OptionalDouble ofRotate(StyleValue value) {
        if (!(value instanceof StyleValue.Words text)) {
            return OptionalDouble.empty();
        }
        String words = text.words();
        return words.equals("none")
                ? OptionalDouble.of(0)
                : angle(Z_AXIS.matcher(words).replaceFirst(""));
    }

    private static OptionalDouble ofTransform(StyleValue value) {
        if (!(value instanceof StyleValue.Words text)) {
            return OptionalDouble.empty();
        }
        if (text.words().equals("none")) {
            return OptionalDouble.of(0);
        }
        double sum = 0;
        int end = 0;
        Matcher function = FUNCTION.matcher(text.words());
        while (function.find() && function.start() == end) {
            OptionalDouble turn =
                    ofFunction(function.group(1), function.group(2).strip().split("\\s*,\\s*", -1));
            if (turn.isEmpty()) {
                return turn;
            }
            sum += turn.getAsDouble();
            end = function.end();
        }
        return end == text.words().length() ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static OptionalDouble ofFunction(String name, String[] arguments) {
        return switch (name) {
            case "rotate", "rotatez" -> arguments.length == 1 ? angle(arguments[0]) : OptionalDouble.empty();
            case "rotate3d" ->
                arguments.length == 4
                                && Z_AXIS.matcher(String.join(" ", arguments)).lookingAt()
                        ? angle(arguments[3])
                        : OptionalDouble.empty();
            case "matrix" -> ofMatrix(arguments, 6);
            case "matrix3d" -> ofMatrix(arguments, 16);
            case "translate",
                    "translatex",
                    "translatey",
                    "translatez",
                    "translate3d",
                    "scale",
                    "scalex",
                    "scaley",
                    "perspective" -> OptionalDouble.of(0);
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble ofMatrix(String[] arguments, int size) {
        try {
            return arguments.length == size
                    ? OptionalDouble.of(Math.toDegrees(
                            Math.atan2(Double.parseDouble(arguments[1]), Double.parseDouble(arguments[0]))))
                    : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble angle(String text) {
        if (text.equals("0")) {
            return OptionalDouble.of(0);
        }
        Matcher angle = ANGLE.matcher(text);
        if (!angle.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(angle.group(1));
        return OptionalDouble.of(
                switch (angle.group(2)) {
                    case "deg" -> number;
                    case "grad" -> number * 0.9;
                    case "rad" -> Math.toDegrees(number);
                    default -> number * 360;
                });
    }
}
