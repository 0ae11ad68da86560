package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Viewport;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a media query holds on a screen of a size, with no preference set, a mouse and a keyboard.
 *
 * @see <a href="https://www.w3.org/TR/mediaqueries-4/">Media Queries 4</a>
 */
final class MediaQuery {
    private static final double PIXELS_PER_EM = 16;

    private static final String LENGTH = "([0-9]{0,9}(?:\\.[0-9]{1,9})?(?:px|em|rem|pt|cm|mm|in)?)";
    private static final Pattern SIZE = Pattern.compile("(min-|max-)?(?:device-)?(width|height):" + LENGTH);
    private static final Pattern RANGE =
            Pattern.compile("(?:" + LENGTH + "(<=?|>=?))?(width|height)(?:(<=?|>=?|=)" + LENGTH + ")?");
    private static final Pattern PREFERENCE =
            Pattern.compile("(prefers-[a-z-]+|forced-colors|inverted-colors):([a-z-]+)");
    private static final Pattern POINTER = Pattern.compile("(any-)?(hover|pointer):([a-z]+)");

    private final Viewport viewport;

    private MediaQuery(Viewport viewport) {
        this.viewport = viewport;
    }

    static Truth holds(String queries, Viewport viewport) {
        String lower = queries.toLowerCase(Locale.ROOT).strip();
        if (lower.isEmpty()) {
            return Truth.YES;
        }
        Truth any = Truth.NO;
        for (String alternative : CssWords.splitAtCommas(lower)) {
            any = any.or(new MediaQuery(viewport).query(alternative));
        }
        return any;
    }

    private Truth query(String query) {
        if (query.startsWith("only ")) {
            return query(query.substring("only ".length()).strip());
        }
        if (query.startsWith("not ")
                && !query.substring("not ".length()).strip().startsWith("(")) {
            return query(query.substring("not ".length()).strip()).negated();
        }
        return Conditions.holds(query, this::feature);
    }

    private Truth feature(String part) {
        if (!part.startsWith("(")) {
            return part.matches("[a-z]+") ? Truth.of(part.equals("screen") || part.equals("all")) : Truth.UNKNOWN;
        }
        String feature = part.replaceAll("[()\\s]", "");
        Matcher size = SIZE.matcher(feature);
        if (size.matches()) {
            return holdsSize(size);
        }
        Matcher range = RANGE.matcher(feature);
        if (range.matches()) {
            return holdsRange(range);
        }
        Matcher preference = PREFERENCE.matcher(feature);
        if (preference.matches()) {
            return Truth.of(preference.group(2).matches("no-preference|none|light"));
        }
        Matcher pointer = POINTER.matcher(feature);
        if (pointer.matches()) {
            return Truth.of(pointer.group(3).matches("hover|fine"));
        }
        return switch (feature) {
            case "orientation:landscape" -> Truth.of(viewport.isLandscape());
            case "orientation:portrait" -> Truth.of(!viewport.isLandscape());
            case "color", "hover", "any-hover", "pointer", "any-pointer", "scripting:enabled" -> Truth.YES;
            case "monochrome",
                    "grid",
                    "-ms-high-contrast",
                    "-ms-high-contrast:none",
                    "-ms-high-contrast:active",
                    "scripting:none" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    private Truth holdsSize(Matcher size) {
        Optional<Double> pixels = pixels(size.group(3));
        if (pixels.isEmpty()) {
            return Truth.NO;
        }
        double actual = actual(size.group(2));
        if (size.group(1) == null) {
            return Truth.of(actual == pixels.get());
        }
        return Truth.of(size.group(1).equals("min-") ? actual >= pixels.get() : actual <= pixels.get());
    }

    private Truth holdsRange(Matcher range) {
        double actual = actual(range.group(3));
        Truth holds = Truth.YES;
        if (range.group(1) != null) {
            Optional<Double> before = pixels(range.group(1));
            holds = before.isEmpty() ? Truth.NO : Truth.of(compare(before.get(), range.group(2), actual));
        }
        if (range.group(5) != null) {
            Optional<Double> after = pixels(range.group(5));
            holds = holds.and(after.isEmpty() ? Truth.NO : Truth.of(compare(actual, range.group(4), after.get())));
        }
        return holds;
    }

    private static boolean compare(double left, String operator, double right) {
        return switch (operator) {
            case "<" -> left < right;
            case "<=" -> left <= right;
            case ">" -> left > right;
            case ">=" -> left >= right;
            default -> left == right;
        };
    }

    private double actual(String side) {
        return side.equals("width") ? viewport.width() : viewport.height();
    }

    private static Optional<Double> pixels(String length) {
        int unit = length.length();
        while (unit > 0 && Character.isLetter(length.charAt(unit - 1))) {
            unit--;
        }
        if (unit == 0) {
            return Optional.empty();
        }
        double number = Double.parseDouble(length.substring(0, unit));
        return switch (length.substring(unit)) {
            case "px" -> Optional.of(number);
            case "em", "rem" -> Optional.of(number * PIXELS_PER_EM);
            case "pt" -> Optional.of(number * 96 / 72);
            case "in" -> Optional.of(number * 96);
            case "cm" -> Optional.of(number * 96 / 2.54);
            case "mm" -> Optional.of(number * 96 / 25.4);
            default -> number == 0 ? Optional.of(0.0) : Optional.empty();
        };
    }
}
