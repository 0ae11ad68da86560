package dev.guildhall.accessibility.browser.snapshot;

import dev.guildhall.accessibility.appearance.RenderedStyles.Part;
import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The computed styles of every element, packed: pages have many elements, few styles and fewer values.
 *
 * @param texts every value that occurs
 * @param styles each the places of its values among the texts, in the order of the properties
 * @param elements the places of an element's own style, of its {@code ::before} and of its {@code ::after} among the styles;
 *     negative where there is none
 * @param fixed the place of an element and a property that an attribute makes important
 */
record StyleTable(List<String> texts, List<int[]> styles, List<int[]> elements, Set<String> fixed) {
    /** Of these, browsers tell by default what layout made of them rather than how they were set. */
    private static final Set<StyleProperty> LAID_OUT = EnumSet.of(
            StyleProperty.BOTTOM,
            StyleProperty.HEIGHT,
            StyleProperty.LEFT,
            StyleProperty.MARGIN_BOTTOM,
            StyleProperty.MARGIN_LEFT,
            StyleProperty.MARGIN_RIGHT,
            StyleProperty.MARGIN_TOP,
            StyleProperty.PADDING_BOTTOM,
            StyleProperty.PADDING_LEFT,
            StyleProperty.PADDING_RIGHT,
            StyleProperty.PADDING_TOP,
            StyleProperty.RIGHT,
            StyleProperty.TOP,
            StyleProperty.TRANSFORM,
            StyleProperty.WIDTH);

    private static final String NOT_SHOWN = "none";

    /** What to tell the script: the properties, and those whose laid out value is not wanted. */
    static String question() {
        return "[" + names(Stream.of(StyleProperty.values())) + "," + names(LAID_OUT.stream()) + "]";
    }

    private static String names(Stream<StyleProperty> properties) {
        return properties.map(property -> '"' + property.cssName() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    static StyleTable of(List<List<String>> rows) {
        return new StyleTable(rows.get(0), numbers(rows.get(1)), numbers(rows.get(2)), Set.copyOf(rows.get(3)));
    }

    private static List<int[]> numbers(List<String> row) {
        return row.stream()
                .map(text -> Arrays.stream(text.split(" ", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }

    String text(int place, Part part, StyleProperty property) {
        if (place >= elements.size()) {
            return "";
        }
        int style = elements.get(place)[
                switch (part) {
                    case ELEMENT -> 0;
                    case BEFORE -> 1;
                    case AFTER -> 2;
                }];
        if (style < 0) {
            return part == Part.ELEMENT && property == StyleProperty.DISPLAY ? NOT_SHOWN : "";
        }
        return texts.get(styles.get(style)[property.place()]);
    }

    boolean isFixed(int place, StyleProperty property) {
        return fixed.contains(place + " " + property.cssName());
    }
}
