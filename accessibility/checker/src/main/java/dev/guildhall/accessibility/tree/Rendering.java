package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.RenderedStyles;
import dev.guildhall.accessibility.appearance.RenderedStyles.Part;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.style.RenderedStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The styles of a page that a browser rendered, each read once. */
final class Rendering {
    private final RenderedStyles styles;
    private final Map<Key, RenderedStyle> known = new HashMap<>();

    Rendering(RenderedStyles styles) {
        this.styles = styles;
    }

    ComputedStyle styleOf(int place, Viewport viewport) {
        return part(place, Part.ELEMENT, viewport);
    }

    List<ComputedStyle> pseudoElements(int place) {
        return Stream.of(part(place, Part.BEFORE, Viewport.DESKTOP), part(place, Part.AFTER, Viewport.DESKTOP))
                .filter(RenderedStyle::exists)
                .map(ComputedStyle.class::cast)
                .toList();
    }

    String textBefore(int place) {
        return part(place, Part.BEFORE, Viewport.DESKTOP).generatedText();
    }

    String textAfter(int place) {
        return part(place, Part.AFTER, Viewport.DESKTOP).generatedText();
    }

    private RenderedStyle part(int place, Part part, Viewport viewport) {
        return known.computeIfAbsent(
                new Key(place, part, viewport), key -> new RenderedStyle(styles, place, part, viewport));
    }

    private record Key(int place, Part part, Viewport viewport) {}
}
