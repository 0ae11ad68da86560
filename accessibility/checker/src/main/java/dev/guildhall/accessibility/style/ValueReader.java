package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.appearance.Viewport;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the text of one property as a value; empty means that browsers would drop it. */
final class ValueReader {
    static final Set<String> LINE_STYLES =
            Set.of("none", "hidden", "dotted", "dashed", "solid", "double", "groove", "ridge", "inset", "outset");

    /** What text-decoration may draw; several together are known by the first. */
    static final Set<String> LINES_OF_TEXT = Set.of("none", "underline", "overline", "line-through", "blink");

    /** Where only whether it is a length matters. */
    static final LengthReader ANY_LENGTH = new LengthReader(16, 16, Viewport.DESKTOP);

    private static final Set<String> FOR_ANY_PROPERTY = Set.of("initial", "inherit", "unset", "revert", "revert-layer");

    private static final Set<String> LENGTH_WORDS = Set.of(
            "auto", "normal", "none", "min-content", "max-content", "fit-content", "stretch", "-webkit-fill-available");

    private static final Set<String> OVERFLOW = Set.of("visible", "hidden", "clip", "scroll", "auto", "overlay");

    private static final Map<StyleProperty, Set<String>> WORDS = Map.ofEntries(
            Map.entry(
                    StyleProperty.DISPLAY,
                    Set.of(
                            "none",
                            "block",
                            "inline",
                            "inline-block",
                            "flex",
                            "inline-flex",
                            "grid",
                            "inline-grid",
                            "table",
                            "inline-table",
                            "table-row",
                            "table-cell",
                            "table-caption",
                            "table-row-group",
                            "table-header-group",
                            "table-footer-group",
                            "table-column",
                            "table-column-group",
                            "contents",
                            "list-item",
                            "flow-root",
                            "flow",
                            "ruby",
                            "ruby-text",
                            "math",
                            "-webkit-box",
                            "-webkit-inline-box",
                            "-webkit-flex",
                            "-webkit-inline-flex")),
            Map.entry(StyleProperty.VISIBILITY, Set.of("visible", "hidden", "collapse")),
            Map.entry(
                    StyleProperty.POSITION,
                    Set.of("static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky")),
            Map.entry(StyleProperty.FLOAT, Set.of("none", "left", "right", "inline-start", "inline-end")),
            Map.entry(
                    StyleProperty.TEXT_ALIGN,
                    Set.of(
                            "start",
                            "end",
                            "left",
                            "right",
                            "center",
                            "justify",
                            "match-parent",
                            "justify-all",
                            "-webkit-center")),
            Map.entry(
                    StyleProperty.TEXT_TRANSFORM,
                    Set.of("none", "uppercase", "lowercase", "capitalize", "full-width", "full-size-kana")),
            Map.entry(StyleProperty.OVERFLOW_X, OVERFLOW),
            Map.entry(StyleProperty.OVERFLOW_Y, OVERFLOW),
            Map.entry(StyleProperty.CONTENT_VISIBILITY, Set.of("visible", "auto", "hidden")));

    private static final Pattern FILTER = Pattern.compile(
            "none|(url|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)\\((?s:.*)");

    private ValueReader() {}

    /** True for the five words that every property takes. */
    static boolean isForAnyProperty(String text) {
        return FOR_ANY_PROPERTY.contains(text);
    }

    static boolean isValid(StyleProperty property, String text) {
        return read(property, text, ANY_LENGTH).isPresent();
    }

    /** Reads a value of any property but those of fonts, which need the parent's. */
    static Optional<StyleValue> read(StyleProperty property, String text, LengthReader lengths) {
        return switch (property.kind()) {
            case COLOUR -> ColourReader.read(text);
            case FONT_SIZE -> FontValues.size(text, lengths, 16);
            case FONT_WEIGHT -> FontValues.weight(text, 400);
            case LINE_HEIGHT -> FontValues.lineHeight(text, lengths);
            case LENGTH -> length(text, lengths);
            case NUMBER -> share(text, lengths);
            case TEXT -> words(property, text);
        };
    }

    private static Optional<StyleValue> length(String text, LengthReader lengths) {
        if (LENGTH_WORDS.contains(text)) {
            return Optional.of(new StyleValue.Words(text));
        }
        switch (text) {
            case "0" -> {
                return Optional.of(new StyleValue.Pixels(0));
            }
            case "thin" -> {
                return Optional.of(new StyleValue.Pixels(1));
            }
            case "medium" -> {
                return Optional.of(new StyleValue.Pixels(3));
            }
            case "thick" -> {
                return Optional.of(new StyleValue.Pixels(5));
            }
            default -> {
                return lengths.read(text).flatMap(ValueReader::unlessNumber);
            }
        }
    }

    private static Optional<StyleValue> unlessNumber(StyleValue value) {
        if (value instanceof StyleValue.Plain number) {
            return number.number() == 0 ? Optional.of(new StyleValue.Pixels(0)) : Optional.empty();
        }
        return Optional.of(value);
    }

    private static Optional<StyleValue> share(String text, LengthReader lengths) {
        Optional<StyleValue> read = lengths.read(text);
        if (read.isEmpty() || read.get() instanceof StyleValue.Pixels) {
            return Optional.empty();
        }
        if (read.get() instanceof StyleValue.Percent percent) {
            return Optional.of(clamped(percent.percent() / 100));
        }
        return Optional.of(read.get() instanceof StyleValue.Plain number ? clamped(number.number()) : read.get());
    }

    private static StyleValue clamped(double share) {
        return new StyleValue.Plain(Math.max(0, Math.min(1, share)));
    }

    private static Optional<StyleValue> words(StyleProperty property, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<String> known = WORDS.get(property);
        boolean isValid = switch (property) {
            case BACKGROUND_IMAGE ->
                CssWords.splitAtCommas(text).stream()
                        .allMatch(image -> image.equals("none") || BackgroundShorthand.isImage(image));
            case FILTER, BACKDROP_FILTER -> FILTER.matcher(text).matches();
            case DISPLAY -> known == null || known.contains(text) || isTwoWordDisplay(text);
            default -> known == null || known.contains(text);
        };
        if (!isValid) {
            return Optional.empty();
        }
        return Optional.of(
                property == StyleProperty.BACKGROUND_IMAGE ? Gradient.read(text) : new StyleValue.Words(text));
    }

    private static boolean isTwoWordDisplay(String text) {
        return text.matches("(block|inline) (flow|flow-root|table|flex|grid|ruby|math)( list-item)?");
    }
}
