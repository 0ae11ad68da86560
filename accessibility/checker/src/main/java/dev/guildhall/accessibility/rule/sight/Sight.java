package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether text is seen at all: not only rendered, but not cut away, moved off the screen or transparent either. */
public final class Sight {
    /** What is moved this many pixels to the side or upwards is off any screen. */
    private static final double FAR = -500;

    private static final Pattern CUT_AWAY_BY_CLIP =
            Pattern.compile("rect\\(\\s*([01](px)?|auto)?[\\s,]+[01](px)?[\\s,]+[01](px)?[\\s,]+[01](px)?\\s*\\)");

    private static final Pattern CUT_AWAY_BY_PATH = Pattern.compile(
            "inset\\(\\s*(50|100)%.*|circle\\(\\s*0.*|polygon\\(\\s*0(px)? 0(px)?\\s*(,\\s*0(px)? 0(px)?\\s*)*\\).*");

    private final Map<AccessibleElement, Boolean> hidden = new HashMap<>();

    /** What is known of a page, shared by all rules. */
    public static Sight of(AccessibilityTree page) {
        return page.shared(Sight.class, key -> new Sight());
    }

    /** True if people may see the element's text. */
    public boolean isSeen(AccessibleElement element) {
        return element.isRendered() && !isCutAway(element);
    }

    private boolean isCutAway(AccessibleElement element) {
        Boolean known = hidden.get(element);
        if (known == null) {
            known = isCutAway(element.style())
                    || element.parent().map(this::isCutAway).orElse(false);
            hidden.put(element, known);
        }
        return known;
    }

    private static boolean isCutAway(ComputedStyle style) {
        return style.number(StyleProperty.OPACITY).orElse(1) == 0
                || style.pixels(StyleProperty.FONT_SIZE).orElse(16) == 0
                || isFar(style, StyleProperty.TEXT_INDENT)
                || isFar(style, StyleProperty.MARGIN_LEFT)
                || isMovedAway(style)
                || isTooSmall(style)
                || words(style, StyleProperty.TRANSFORM).contains("scale(0)")
                || CUT_AWAY_BY_PATH
                        .matcher(words(style, StyleProperty.CLIP_PATH))
                        .matches();
    }

    private static boolean isMovedAway(ComputedStyle style) {
        if (!style.mayBe(StyleProperty.POSITION, "absolute", "fixed")) {
            return false;
        }
        return isFar(style, StyleProperty.LEFT)
                || isFar(style, StyleProperty.TOP)
                || isFar(style, StyleProperty.RIGHT)
                || isFar(style, StyleProperty.BOTTOM)
                || isFar(style, StyleProperty.MARGIN_TOP)
                || CUT_AWAY_BY_CLIP.matcher(words(style, StyleProperty.CLIP)).matches();
    }

    /** A box of a pixel or less that shows nothing beyond its edges. */
    private static boolean isTooSmall(ComputedStyle style) {
        boolean cuts = style.mayBe(StyleProperty.OVERFLOW_X, "hidden", "clip")
                || style.mayBe(StyleProperty.OVERFLOW_Y, "hidden", "clip");
        return cuts
                && (style.pixels(StyleProperty.WIDTH).orElse(100) <= 1
                        || style.pixels(StyleProperty.HEIGHT).orElse(100) <= 1
                        || style.pixels(StyleProperty.MAX_HEIGHT).orElse(100) <= 1);
    }

    private static boolean isFar(ComputedStyle style, StyleProperty property) {
        StyleValue value = style.value(property);
        return (value instanceof StyleValue.Pixels length && length.pixels() <= FAR)
                || (value instanceof StyleValue.Percent share && share.percent() <= -100);
    }

    static String words(ComputedStyle style, StyleProperty property) {
        return style.value(property) instanceof StyleValue.Words text ? text.words() : "";
    }
}
