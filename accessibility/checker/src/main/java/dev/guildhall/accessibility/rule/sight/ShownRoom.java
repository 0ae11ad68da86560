package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.appearance.Viewport;

/**
 * The room that a box shows its text in, in pixels; infinite where the box grows, scrolls or ends cleanly.
 *
 * @param height what goes below it is cut off
 * @param width where lines end at the latest
 * @param line what of one line goes beyond it is cut off
 * @param letter the size of the box's font
 */
record ShownRoom(double height, double width, double line, double letter) {
    private static final double HIGHEST_NORMAL_LINE = 1.5;

    static ShownRoom of(ComputedStyle style, Viewport screen) {
        double letter = style.pixels(StyleProperty.FONT_SIZE).orElse(0);
        double width = most(style, StyleProperty.WIDTH, StyleProperty.MAX_WIDTH)
                + atMost(style, StyleProperty.PADDING_LEFT)
                + atMost(style, StyleProperty.PADDING_RIGHT);
        return new ShownRoom(height(style, letter), Math.min(width, screen.width()), line(style, width), letter);
    }

    /** True if the box cuts anything off. */
    boolean isLimited() {
        return Double.isFinite(height) || Double.isFinite(line);
    }

    /** False for a box smaller than a letter: it is there to hide its text from people who see. */
    boolean showsText() {
        return letter > 0 && height >= letter * 0.75 && line >= letter;
    }

    private static double height(ComputedStyle style, double letter) {
        if (!style.isCertainly(StyleProperty.OVERFLOW_Y, "hidden", "clip")) {
            return Double.POSITIVE_INFINITY;
        }
        double box = most(style, StyleProperty.HEIGHT, StyleProperty.MAX_HEIGHT);
        boolean endsWithLine = highestLine(style, letter) >= box && box >= letter;
        if (endsWithLine || style.mayBe(StyleProperty.DISPLAY, "-webkit-box", "-webkit-inline-box")) {
            return Double.POSITIVE_INFINITY;
        }
        double height = box + atMost(style, StyleProperty.PADDING_TOP) + atMost(style, StyleProperty.PADDING_BOTTOM);
        return Math.max(height, atMost(style, StyleProperty.MIN_HEIGHT));
    }

    /** Fonts say what is normal, and few for reading say more than this. */
    private static double highestLine(ComputedStyle style, double letter) {
        return style.isCertainly(StyleProperty.LINE_HEIGHT, "normal")
                ? letter * HIGHEST_NORMAL_LINE
                : LeastRoom.lineHeight(style, letter);
    }

    private static double line(ComputedStyle style, double width) {
        boolean cuts = style.isCertainly(StyleProperty.OVERFLOW_X, "hidden", "clip")
                && style.isCertainly(StyleProperty.TEXT_OVERFLOW, "clip");
        return cuts ? width : Double.POSITIVE_INFINITY;
    }

    private static double most(ComputedStyle style, StyleProperty set, StyleProperty limit) {
        return Math.min(
                style.pixels(set).orElse(Double.POSITIVE_INFINITY),
                style.pixels(limit).orElse(Double.POSITIVE_INFINITY));
    }

    /** A padding or the like; infinite if layout decides it. */
    private static double atMost(ComputedStyle style, StyleProperty property) {
        StyleValue value = style.value(property);
        return value instanceof StyleValue.Words ? 0 : style.pixels(property).orElse(Double.POSITIVE_INFINITY);
    }
}
