package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.RenderedStyles;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.appearance.Viewport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The computed style of one element as a browser wrote it: each value is certain, or unknown where it cannot be read. */
public final class RenderedStyle implements ComputedStyle {
    private static final List<StyleValue> UNKNOWN = List.of(StyleValue.Unknown.INSTANCE);

    private final RenderedStyles styles;
    private final int place;
    private final RenderedStyles.Part part;
    private final Viewport viewport;
    private final Map<StyleProperty, List<StyleValue>> known = new EnumMap<>(StyleProperty.class);

    /** The style of the element at a place, or of what style sheets put inside it, on a screen. */
    public RenderedStyle(RenderedStyles styles, int place, RenderedStyles.Part part, Viewport viewport) {
        this.styles = styles;
        this.place = place;
        this.part = part;
        this.viewport = viewport;
    }

    /** True if there is such a part at all. */
    public boolean exists() {
        return !styles.text(place, part, viewport, StyleProperty.DISPLAY).isEmpty();
    }

    /** The text that this style adds, of a pseudo-element; empty if it adds none. */
    public String generatedText() {
        return exists() ? ElementStyle.textOf(Optional.of(this)) : "";
    }

    @Override
    public List<StyleValue> possibleValues(StyleProperty property) {
        return known.computeIfAbsent(property, this::read);
    }

    private List<StyleValue> read(StyleProperty property) {
        String text =
                CssWords.lowerCase(styles.text(place, part, viewport, property)).strip();
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        Optional<StyleValue> value = switch (property.kind()) {
            case FONT_SIZE -> FontValues.size(text, ValueReader.ANY_LENGTH, FontValues.MEDIUM);
            case FONT_WEIGHT -> FontValues.weight(text, Double.NaN);
            default -> ValueReader.read(property, text, ValueReader.ANY_LENGTH);
        };
        return value.filter(read -> !read.equals(ColourReader.CURRENT))
                .map(List::of)
                .orElse(UNKNOWN);
    }

    @Override
    public boolean isFixedByAttribute(StyleProperty property) {
        return part == RenderedStyles.Part.ELEMENT && styles.isFixedByAttribute(place, property);
    }
}
