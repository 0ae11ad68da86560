package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a box has for its lines at most, in pixels, as far as it and the boxes around it say. */
final class MostWidth {
    private MostWidth() {}

    static double of(AccessibleElement element) {
        double width = Double.POSITIVE_INFINITY;
        for (Optional<AccessibleElement> box = Optional.of(element);
                box.isPresent();
                box = box.get().parent()) {
            ComputedStyle style = box.get().style();
            width = Math.min(width, style.pixels(StyleProperty.MAX_WIDTH).orElse(width));
            OptionalDouble set = style.pixels(StyleProperty.WIDTH);
            if (set.isPresent() && !style.mayBe(StyleProperty.DISPLAY, "inline", "contents")) {
                return Math.min(width, set.getAsDouble()); // it is as wide, even where the box around it is narrower
            }
        }
        return Math.min(width, Viewport.DESKTOP.width());
    }
}
