package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Whether a box certainly holds more than it shows, and lets people scroll to it. */
final class Scrolling {
    private static final Viewport SCREEN = Viewport.DESKTOP;

    private Scrolling() {}

    static boolean isCertainOf(AccessibleElement box) {
        return scrollsDown(box) || scrollsSideways(box);
    }

    private static boolean scrollsDown(AccessibleElement box) {
        ComputedStyle style = box.style();
        if (!style.isCertainly(StyleProperty.OVERFLOW_Y, "auto", "scroll")) {
            return false;
        }
        double width = mayGrowWithContent(box) ? SCREEN.width() : MostWidth.of(box);
        double room = Math.max(
                        least(style, StyleProperty.HEIGHT, StyleProperty.MAX_HEIGHT),
                        style.pixels(StyleProperty.MIN_HEIGHT).orElse(0))
                + atMost(style, StyleProperty.PADDING_TOP)
                + 2 * atMost(style, StyleProperty.PADDING_BOTTOM);
        return Double.isFinite(room) && (LeastRoom.of(box, SCREEN).height(width) > room || heightOfBoxesIn(box) > room);
    }

    private static boolean scrollsSideways(AccessibleElement box) {
        ComputedStyle style = box.style();
        if (!style.isCertainly(StyleProperty.OVERFLOW_X, "auto", "scroll") || mayGrowWithContent(box)) {
            return false;
        }
        double room = MostWidth.of(box)
                + atMost(style, StyleProperty.PADDING_LEFT)
                + 2 * atMost(style, StyleProperty.PADDING_RIGHT);
        return LeastRoom.of(box, SCREEN).width() > room || widthOfBoxesIn(box) > room;
    }

    /** True unless the width of the box is set, by itself or by plain blocks around it. */
    private static boolean mayGrowWithContent(AccessibleElement box) {
        for (Optional<AccessibleElement> around = Optional.of(box);
                around.isPresent();
                around = around.get().parent()) {
            ComputedStyle style = around.get().style();
            boolean isSet = style.pixels(StyleProperty.WIDTH).isPresent()
                    || style.pixels(StyleProperty.MAX_WIDTH).isPresent();
            if (isSet && style.isCertainly(StyleProperty.DISPLAY, "block", "list-item", "flow-root", "inline-block")) {
                return false;
            }
            if (!isPlainBlock(style)) {
                return true;
            }
        }
        return false;
    }

    private static double heightOfBoxesIn(AccessibleElement box) {
        return boxesIn(box, StyleProperty.HEIGHT, StyleProperty.MAX_HEIGHT).sum();
    }

    private static double widthOfBoxesIn(AccessibleElement box) {
        return boxesIn(box, StyleProperty.WIDTH, StyleProperty.MAX_WIDTH).max().orElse(0);
    }

    /** The sizes of blocks that stand below one another and show something. */
    private static DoubleStream boxesIn(AccessibleElement box, StyleProperty size, StyleProperty limit) {
        if (!box.style().isCertainly(StyleProperty.DISPLAY, "block", "inline-block", "list-item", "flow-root")) {
            return DoubleStream.empty();
        }
        return box.children().stream()
                .filter(child -> child.style().pixels(size).isPresent()
                        && child.style().isCertainly(limit, "none")
                        && isPlainBlock(child.style())
                        && hasNoNegativeMargin(child.style())
                        && child.isRendered()
                        && !child.visibilityIsUncertain()
                        && !child.visibleText().isEmpty())
                .mapToDouble(child -> child.style().pixels(size).orElse(0));
    }

    private static boolean isPlainBlock(ComputedStyle style) {
        return style.isCertainly(StyleProperty.DISPLAY, "block", "list-item", "flow-root")
                && style.isCertainly(StyleProperty.POSITION, "static", "relative")
                && style.isCertainly(StyleProperty.FLOAT, "none");
    }

    private static boolean hasNoNegativeMargin(ComputedStyle style) {
        return List.of(
                        StyleProperty.MARGIN_TOP,
                        StyleProperty.MARGIN_BOTTOM,
                        StyleProperty.MARGIN_LEFT,
                        StyleProperty.MARGIN_RIGHT)
                .stream()
                .allMatch(margin -> style.isCertainly(margin, "auto")
                        || style.pixels(margin).orElse(-1) >= 0);
    }

    private static double least(ComputedStyle style, StyleProperty set, StyleProperty limit) {
        return Math.min(atMost(style, set), atMost(style, limit));
    }

    private static double atMost(ComputedStyle style, StyleProperty property) {
        return style.pixels(property).orElse(Double.POSITIVE_INFINITY);
    }
}
