package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes shorthands apart into the properties that rules ask for. A shorthand that is not valid yields none. */
final class Shorthands {
    private static final Map<String, List<StyleProperty>> LONGHANDS = Map.ofEntries(
            Map.entry("all", List.of(StyleProperty.values())),
            Map.entry(
                    "background",
                    List.of(
                            StyleProperty.BACKGROUND_COLOR,
                            StyleProperty.BACKGROUND_IMAGE,
                            StyleProperty.BACKGROUND_CLIP)),
            Map.entry(
                    "font",
                    List.of(
                            StyleProperty.FONT_STYLE,
                            StyleProperty.FONT_SIZE,
                            StyleProperty.FONT_WEIGHT,
                            StyleProperty.LINE_HEIGHT)),
            Map.entry("margin", sides("MARGIN_")),
            Map.entry("margin-block", List.of(StyleProperty.MARGIN_TOP, StyleProperty.MARGIN_BOTTOM)),
            Map.entry("margin-inline", List.of(StyleProperty.MARGIN_LEFT, StyleProperty.MARGIN_RIGHT)),
            Map.entry("padding", sides("PADDING_")),
            Map.entry("padding-block", List.of(StyleProperty.PADDING_TOP, StyleProperty.PADDING_BOTTOM)),
            Map.entry("padding-inline", List.of(StyleProperty.PADDING_LEFT, StyleProperty.PADDING_RIGHT)),
            Map.entry("inset", sides("")),
            Map.entry("inset-block", List.of(StyleProperty.TOP, StyleProperty.BOTTOM)),
            Map.entry("inset-inline", List.of(StyleProperty.LEFT, StyleProperty.RIGHT)),
            Map.entry("overflow", List.of(StyleProperty.OVERFLOW_X, StyleProperty.OVERFLOW_Y)),
            Map.entry("outline", List.of(StyleProperty.OUTLINE_STYLE, StyleProperty.OUTLINE_WIDTH)),
            Map.entry("text-decoration", List.of(StyleProperty.TEXT_DECORATION_LINE)),
            Map.entry("mask", List.of(StyleProperty.MASK_IMAGE)),
            Map.entry("-webkit-mask", List.of(StyleProperty.MASK_IMAGE)),
            Map.entry("text-wrap", List.of(StyleProperty.WHITE_SPACE)),
            Map.entry("text-wrap-mode", List.of(StyleProperty.WHITE_SPACE)),
            Map.entry("grid-row", List.of(StyleProperty.GRID_AREA)),
            Map.entry("grid-row-start", List.of(StyleProperty.GRID_AREA)),
            Map.entry("grid-column", List.of(StyleProperty.GRID_AREA)),
            Map.entry("grid-column-start", List.of(StyleProperty.GRID_AREA)),
            Map.entry("-webkit-text-stroke", List.of(StyleProperty.TEXT_STROKE_WIDTH)));

    private Shorthands() {}

    private static List<StyleProperty> sides(String prefix) {
        return List.of(
                StyleProperty.valueOf(prefix + "TOP"),
                StyleProperty.valueOf(prefix + "RIGHT"),
                StyleProperty.valueOf(prefix + "BOTTOM"),
                StyleProperty.valueOf(prefix + "LEFT"));
    }

    /** The properties that the shorthand sets; none if it is no shorthand that is known here. */
    static List<StyleProperty> longhandsOf(String shorthand) {
        return shorthand.startsWith("border")
                ? BorderShorthand.longhandsOf(shorthand)
                : LONGHANDS.getOrDefault(shorthand, List.of());
    }

    /** The shorthand's value, in lower case and without variables, taken apart. */
    static Map<StyleProperty, String> takeApart(String shorthand, String value) {
        List<StyleProperty> longhands = longhandsOf(shorthand);
        List<String> words = CssWords.split(value);
        Map<StyleProperty, String> parts = new EnumMap<>(StyleProperty.class);
        switch (shorthand) {
            case "background" -> BackgroundShorthand.takeApart(value, parts);
            case "font" -> FontShorthand.takeApart(words, parts);
            case "outline" -> takeOutlineApart(words, parts);
            case "text-decoration" ->
                parts.put(StyleProperty.TEXT_DECORATION_LINE, wordWithin(words, ValueReader.LINES_OF_TEXT, "none"));
            case "mask", "-webkit-mask" -> parts.put(StyleProperty.MASK_IMAGE, value);
            case "-webkit-text-stroke" ->
                words.stream()
                        .filter(word -> ValueReader.isValid(StyleProperty.TEXT_STROKE_WIDTH, word))
                        .forEach(word -> parts.put(StyleProperty.TEXT_STROKE_WIDTH, word));
            case "text-wrap", "text-wrap-mode" ->
                parts.put(StyleProperty.WHITE_SPACE, words.contains("nowrap") ? "nowrap" : "normal");
            case "all" -> {}
            default -> {
                if (shorthand.startsWith("border")) {
                    BorderShorthand.takeApart(longhands, words, parts);
                } else if (shorthand.startsWith("grid-")) {
                    parts.put(StyleProperty.GRID_AREA, value);
                } else {
                    takeSidesApart(longhands, words, parts);
                }
            }
        }
        boolean isValid = parts.entrySet().stream()
                .allMatch(part -> ValueReader.isForAnyProperty(part.getValue())
                        || ValueReader.isValid(part.getKey(), part.getValue()));
        return isValid ? parts : Map.of();
    }

    /** One word for all sides, or one for each in the order top, right, bottom, left; those left out are as opposite. */
    static void takeSidesApart(List<StyleProperty> sides, List<String> words, Map<StyleProperty, String> parts) {
        if (words.isEmpty() || words.size() > sides.size()) {
            return;
        }
        for (int side = 0; side < sides.size(); side++) {
            int word = side < words.size() ? side : side == 3 && words.size() > 1 ? 1 : 0;
            parts.put(sides.get(side), words.get(word));
        }
    }

    private static void takeOutlineApart(List<String> words, Map<StyleProperty, String> parts) {
        parts.put(StyleProperty.OUTLINE_STYLE, "none");
        parts.put(StyleProperty.OUTLINE_WIDTH, "medium");
        for (String word : words) {
            if (ValueReader.LINE_STYLES.contains(word) || word.equals("auto")) {
                parts.put(StyleProperty.OUTLINE_STYLE, word);
            } else if (ValueReader.isValid(StyleProperty.OUTLINE_WIDTH, word)) {
                parts.put(StyleProperty.OUTLINE_WIDTH, word);
            } else if (ColourReader.read(word).isEmpty() && !word.equals("invert")) {
                parts.clear();
                return;
            }
        }
    }

    private static String wordWithin(List<String> words, Set<String> known, String otherwise) {
        return words.stream().filter(known::contains).findFirst().orElse(otherwise);
    }
}
