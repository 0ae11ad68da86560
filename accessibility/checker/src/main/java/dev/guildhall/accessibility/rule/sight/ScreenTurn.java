package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/**
 * Two screens of which one is held upright.
 *
 * <p>They are nearly square, so that what differs between them depends on how the screen is held and not on its size.
 */
record ScreenTurn(Viewport wide, Viewport upright) {
    /** As wide as a desktop, a tablet and a telephone. */
    private static final List<ScreenTurn> NEARLY_SQUARE = List.of(square(1280), square(720), square(400));

    /** What a browser was asked for. */
    private static final List<ScreenTurn> IN_A_BROWSER = List.of(new ScreenTurn(Viewport.DESKTOP, Viewport.UPRIGHT));

    private static ScreenTurn square(int width) {
        return new ScreenTurn(new Viewport(width, width - 1), new Viewport(width, width + 1));
    }

    static List<ScreenTurn> of(AccessibilityTree page) {
        Viewport asked = NEARLY_SQUARE.get(0).wide();
        boolean isKnown = page.root().styleOn(asked).mayBe(StyleProperty.DISPLAY, "block", "inline", "flex", "grid")
                && !page.root().styleOn(asked).mayBe(StyleProperty.DISPLAY, "none");
        return isKnown ? NEARLY_SQUARE : IN_A_BROWSER;
    }

    boolean turnsDifferently(AccessibleElement element) {
        return differs(element, StyleProperty.TRANSFORM) || differs(element, StyleProperty.ROTATE);
    }

    private boolean differs(AccessibleElement element, StyleProperty property) {
        return !element.styleOn(wide)
                .possibleValues(property)
                .equals(element.styleOn(upright).possibleValues(property));
    }
}
