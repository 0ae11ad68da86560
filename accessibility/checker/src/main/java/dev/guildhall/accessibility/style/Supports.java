package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.Locale;
import java.util.Set;

/** Tells whether the browsers of today support what {@code @supports} asks for. */
final class Supports {
    /** Properties that every browser has had for years, beside those that are read here. */
    private static final Set<String> PROPERTIES = Set.of(
            "align-items",
            "animation",
            "appearance",
            "aspect-ratio",
            "border-radius",
            "box-sizing",
            "caret-color",
            "column-count",
            "columns",
            "columns-count",
            "contain",
            "flex",
            "flex-direction",
            "flex-wrap",
            "gap",
            "grid",
            "grid-template-areas",
            "grid-template-columns",
            "grid-template-rows",
            "hyphens",
            "justify-content",
            "object-fit",
            "object-position",
            "overscroll-behavior",
            "place-items",
            "resize",
            "row-gap",
            "scroll-behavior",
            "scroll-snap-type",
            "shape-outside",
            "tab-size",
            "text-decoration-skip-ink",
            "text-decoration-thickness",
            "text-underline-offset",
            "touch-action",
            "transition",
            "user-select",
            "will-change",
            "writing-mode");

    private Supports() {}

    static Truth holds(String condition) {
        return Conditions.holds(condition.toLowerCase(Locale.ROOT), Supports::single);
    }

    private static Truth single(String part) {
        if (!part.startsWith("(")) {
            return Truth.UNKNOWN;
        }
        String declaration = part.substring(1, Math.max(1, part.length() - 1));
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return Truth.UNKNOWN;
        }
        String property = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        if (property.startsWith("--")) {
            return Truth.YES;
        }
        if (property.startsWith("-moz-") || property.startsWith("-ms-") || value.startsWith("-moz-")) {
            return Truth.NO;
        }
        if (value.contains("(") || value.startsWith("-")) {
            return Truth.UNKNOWN;
        }
        boolean isKnownValue = StyleProperty.named(property)
                .filter(known -> ValueReader.isForAnyProperty(value) || ValueReader.isValid(known, value))
                .isPresent();
        // what is not read here as a value may be one all the same
        return PROPERTIES.contains(property) || isKnownValue ? Truth.YES : Truth.UNKNOWN;
    }
}
