package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The many shorthands for borders: of all sides or of some, of all parts or of one. Logical sides are those of a page that is
 * read from left to right and from top to bottom.
 *
 * @see <a href="https://www.w3.org/TR/css-backgrounds-3/#borders">CSS Backgrounds and Borders 3</a>
 */
final class BorderShorthand {
    private static final String COLOUR = "_COLOR";
    private static final String STYLE = "_STYLE";
    private static final String WIDTH = "_WIDTH";

    private static final Map<String, List<StyleProperty>> LONGHANDS = longhands();

    private BorderShorthand() {}

    private static Map<String, List<StyleProperty>> longhands() {
        Map<String, List<String>> sides = Map.ofEntries(
                Map.entry("", List.of("TOP", "RIGHT", "BOTTOM", "LEFT")),
                Map.entry("-block", List.of("TOP", "BOTTOM")),
                Map.entry("-inline", List.of("LEFT", "RIGHT")),
                Map.entry("-top", List.of("TOP")),
                Map.entry("-right", List.of("RIGHT")),
                Map.entry("-bottom", List.of("BOTTOM")),
                Map.entry("-left", List.of("LEFT")),
                Map.entry("-block-start", List.of("TOP")),
                Map.entry("-block-end", List.of("BOTTOM")),
                Map.entry("-inline-start", List.of("LEFT")),
                Map.entry("-inline-end", List.of("RIGHT")));
        Map<String, List<StyleProperty>> longhands = new LinkedHashMap<>();
        sides.forEach((name, of) -> {
            List<StyleProperty> all = new ArrayList<>();
            for (String part : List.of(COLOUR, STYLE, WIDTH)) {
                List<StyleProperty> ofPart = of.stream()
                        .map(side -> StyleProperty.valueOf("BORDER_" + side + part))
                        .toList();
                boolean isLonghand = ofPart.size() == 1
                        && StyleProperty.named(nameOf(name, part)).isPresent();
                if (!isLonghand) {
                    longhands.put(nameOf(name, part), ofPart);
                }
                all.addAll(ofPart);
            }
            if (name.isEmpty()) {
                all.add(StyleProperty.BORDER_IMAGE_SOURCE);
            }
            longhands.put("border" + name, List.copyOf(all));
        });
        longhands.put("border-image", List.of(StyleProperty.BORDER_IMAGE_SOURCE));
        return Map.copyOf(longhands);
    }

    private static String nameOf(String sides, String part) {
        return "border" + sides + part.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<StyleProperty> longhandsOf(String shorthand) {
        return LONGHANDS.getOrDefault(shorthand, List.of());
    }

    /** Puts in what each longhand gets; nothing if a word is none of a border. */
    static void takeApart(List<StyleProperty> longhands, List<String> words, Map<StyleProperty, String> parts) {
        if (longhands.equals(List.of(StyleProperty.BORDER_IMAGE_SOURCE))) {
            parts.put(StyleProperty.BORDER_IMAGE_SOURCE, String.join(" ", words));
            return;
        }
        boolean isOfOnePart =
                longhands.stream().map(BorderShorthand::partOf).distinct().count() == 1;
        if (isOfOnePart) {
            Shorthands.takeSidesApart(longhands, words, parts);
            return;
        }
        Map<String, String> one = oneSide(words);
        if (!one.isEmpty()) {
            longhands.forEach(longhand -> parts.put(longhand, one.getOrDefault(partOf(longhand), "none")));
        }
    }

    private static String partOf(StyleProperty longhand) {
        String name = longhand.name();
        return name.substring(name.lastIndexOf('_'));
    }

    /** The colour, style and width of one side, in any order; empty if a word is none of these. */
    private static Map<String, String> oneSide(List<String> words) {
        Map<String, String> one = new LinkedHashMap<>(Map.of(COLOUR, "currentcolor", STYLE, "none", WIDTH, "medium"));
        for (String word : words) {
            if (ValueReader.LINE_STYLES.contains(word)) {
                one.put(STYLE, word);
            } else if (ValueReader.isValid(StyleProperty.BORDER_TOP_WIDTH, word)) {
                one.put(WIDTH, word);
            } else if (ColourReader.read(word).isPresent()) {
                one.put(COLOUR, word);
            } else {
                return Map.of();
            }
        }
        return one;
    }
}
