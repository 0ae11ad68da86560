package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Boxes that are painted and that leave their place in the flow of the page, so that they may come to lie behind text that is
 * not inside them.
 */
final class RoamingBoxes {
    private static final StyleProperty[] MARGINS = {
        StyleProperty.MARGIN_TOP, StyleProperty.MARGIN_BOTTOM, StyleProperty.MARGIN_LEFT, StyleProperty.MARGIN_RIGHT
    };

    /** The boxes by the element in which they roam: all, and those painted before text that stays in its place. */
    private final Map<AccessibleElement, List<AccessibleElement>> byHome = new HashMap<>();

    private final Map<AccessibleElement, List<AccessibleElement>> belowText = new HashMap<>();

    /** Those of a page, found once for all rules. */
    static RoamingBoxes of(AccessibilityTree page) {
        return page.shared(RoamingBoxes.class, key -> new RoamingBoxes(key, Sight.of(key)));
    }

    private RoamingBoxes(AccessibilityTree page, Sight sight) {
        for (AccessibleElement element : page.elements()) {
            if (!element.isRendered()) {
                continue;
            }
            if (element.isOneOf("col", "colgroup")) {
                noteColumn(element);
            }
            note(element, element.style(), isPicture(element), sight);
            for (ComputedStyle pseudoElement : element.pseudoElements()) {
                boolean isMade = !pseudoElement.isCertainly(StyleProperty.CONTENT, "normal", "none");
                if (isMade) {
                    note(element, pseudoElement, false, sight);
                }
            }
        }
    }

    private void note(AccessibleElement element, ComputedStyle style, boolean isPicture, Sight sight) {
        boolean roams = isPlaced(style) && !style.isCertainly(StyleProperty.POSITION, "relative");
        boolean slides = isMoved(style) || isLaidInGrid(style);
        if ((!roams && !slides) || !(isPicture || isPainted(style)) || !sight.isSeen(element)) {
            return;
        }
        boolean isBelow = !roams || Sight.words(style, StyleProperty.Z_INDEX).startsWith("-");
        AccessibleElement home = homeOf(element, style);
        byHome.computeIfAbsent(home, key -> new ArrayList<>(1)).add(element);
        if (isBelow) {
            belowText.computeIfAbsent(home, key -> new ArrayList<>(1)).add(element);
        }
    }

    /** A column is painted behind its cells, which do not stand inside it. */
    private void noteColumn(AccessibleElement column) {
        Optional<AccessibleElement> table = column.parent();
        while (table.isPresent() && !table.get().is("table")) {
            table = table.get().parent();
        }
        if (table.isPresent() && isPainted(column.style())) {
            byHome.computeIfAbsent(table.get(), key -> new ArrayList<>(1)).add(column);
            belowText.computeIfAbsent(table.get(), key -> new ArrayList<>(1)).add(column);
        }
    }

    /** The element that a placed box is placed in; the parent of one that only slides. */
    private static AccessibleElement homeOf(AccessibleElement element, ComputedStyle style) {
        boolean isPseudo = !style.equals(element.style());
        AccessibleElement home = isPseudo ? element : element.parent().orElse(element);
        boolean isFixed = style.mayBe(StyleProperty.POSITION, "fixed", "sticky");
        while (isFixed || !isHome(home.style())) {
            Optional<AccessibleElement> around = home.parent();
            if (around.isEmpty()) {
                return home;
            }
            home = around.get();
        }
        return home;
    }

    private static boolean isHome(ComputedStyle style) {
        return isPlaced(style) || !style.isCertainly(StyleProperty.TRANSFORM, "none");
    }

    /**
     * True if some box that roams in this one may lie behind the text.
     *
     * @param isPlaced whether the text, or a box around it inside this one, is itself placed and so painted late
     */
    boolean mayLieBehind(AccessibleElement text, AccessibleElement home, boolean isPlaced) {
        // one of those that are not around the text is soon met, so this does not go through all
        for (AccessibleElement roamer : (isPlaced ? byHome : belowText).getOrDefault(home, List.of())) {
            if (!isAround(roamer, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAround(AccessibleElement box, AccessibleElement text) {
        for (Optional<AccessibleElement> around = text.parent();
                around.isPresent();
                around = around.get().parent()) {
            if (around.get() == box) {
                return true;
            }
        }
        return false;
    }

    /** True if the box is painted in the order of placed boxes. */
    static boolean isPlaced(ComputedStyle style) {
        return !style.isCertainly(StyleProperty.POSITION, "static");
    }

    /** True if the box may be drawn elsewhere than in the flow of what is around it. */
    static boolean isMoved(ComputedStyle style) {
        return style.mayBe(StyleProperty.POSITION, "absolute", "fixed", "sticky", "-webkit-sticky")
                || !style.isCertainly(StyleProperty.TRANSFORM, "none")
                || !style.isCertainly(StyleProperty.TRANSLATE, "none")
                || hasNegativeMargin(style)
                || (isPlaced(style) && isOffset(style));
    }

    private static boolean isLaidInGrid(ComputedStyle style) {
        return !style.isCertainly(StyleProperty.GRID_AREA, "auto");
    }

    private static boolean isOffset(ComputedStyle style) {
        return !style.isCertainly(StyleProperty.TOP, "auto")
                || !style.isCertainly(StyleProperty.LEFT, "auto")
                || !style.isCertainly(StyleProperty.BOTTOM, "auto")
                || !style.isCertainly(StyleProperty.RIGHT, "auto");
    }

    private static boolean hasNegativeMargin(ComputedStyle style) {
        for (StyleProperty margin : MARGINS) {
            StyleValue value = style.value(margin);
            if ((value instanceof StyleValue.Pixels length && length.pixels() < 0)
                    || (value instanceof StyleValue.Percent share && share.percent() < 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPainted(ComputedStyle style) {
        return !style.isCertainly(StyleProperty.BACKGROUND_IMAGE, "none")
                || style.colour(StyleProperty.BACKGROUND_COLOR)
                        .map(colour -> !colour.isTransparent())
                        .orElse(true);
    }

    private static boolean isPicture(AccessibleElement element) {
        return element.isOneOf("img", "video", "canvas", "iframe", "object", "embed")
                || element.element().normalName().equals("svg");
    }
}
