package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The room that the text of a box takes up at least, whatever the font.
 *
 * <p>Only text that certainly flows in the box counts: not what floats, scrolls, hides or is placed by itself.
 */
final class LeastRoom {
    /** In no font for reading is the mean letter narrower than this, counted by the size of the font. */
    private static final double NARROWEST_LETTER = 0.25;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Viewport screen;
    private double area;
    private double lines;
    private double lineBegun;
    private double longestPiece;

    private LeastRoom(Viewport screen) {
        this.screen = screen;
    }

    /** The room that is taken on a screen of that size. */
    static LeastRoom of(AccessibleElement box, Viewport screen) {
        LeastRoom room = new LeastRoom(screen);
        room.add(box);
        room.endLine();
        return room;
    }

    /** In pixels, where lines are at most so wide. */
    double height(double width) {
        return Math.max(area / width, lines);
    }

    /** The longest piece of text that is kept on one line, in pixels. */
    double width() {
        return longestPiece;
    }

    private void add(AccessibleElement element) {
        ComputedStyle style = element.styleOn(screen);
        element.forEachInside(
                text -> {
                    String shown = SPACE.matcher(text).replaceAll(" ").strip();
                    if (!shown.isEmpty()) {
                        add(shown.length(), style);
                    }
                },
                this::addInner);
    }

    private void addInner(AccessibleElement element) {
        if (element.is("br")) {
            endLine();
        } else if (flows(element)) {
            add(element);
        }
    }

    private void add(int letters, ComputedStyle style) {
        double size = style.pixels(StyleProperty.FONT_SIZE).orElse(0);
        double width = letters * NARROWEST_LETTER * size;
        double height = lineHeight(style, size);
        if (style.pixels(StyleProperty.LETTER_SPACING).orElse(0) < 0) {
            return;
        }
        area += width * height;
        lineBegun = Math.max(lineBegun, height);
        if (style.isCertainly(StyleProperty.WHITE_SPACE, "nowrap")
                && style.pixels(StyleProperty.TEXT_INDENT).orElse(1) == 0) {
            longestPiece = Math.max(longestPiece, width);
        }
    }

    private void endLine() {
        lines += lineBegun;
        lineBegun = 0;
    }

    static double lineHeight(ComputedStyle style, double size) {
        StyleValue value = style.value(StyleProperty.LINE_HEIGHT);
        if (value instanceof StyleValue.Pixels length) {
            return length.pixels();
        }
        if (value instanceof StyleValue.Plain factor) {
            return factor.number() * size;
        }
        // fonts say what is normal, and none for reading says less than the size of its letters
        return value instanceof StyleValue.Words ? size : 0;
    }

    private boolean flows(AccessibleElement element) {
        ComputedStyle style = element.styleOn(screen);
        return element.isHtml()
                && !element.isProgrammaticallyHidden()
                && !element.visibilityIsUncertain()
                && style.isCertainly(StyleProperty.DISPLAY, "inline", "block", "list-item", "contents")
                && style.isCertainly(StyleProperty.FLOAT, "none")
                && style.isCertainly(StyleProperty.POSITION, "static", "relative")
                && List.of(StyleProperty.OVERFLOW_X, StyleProperty.OVERFLOW_Y).stream()
                        .allMatch(overflow -> style.isCertainly(overflow, "visible"))
                && !element.isOneOf("textarea", "select", "button", "audio", "video", "object", "noscript", "svg");
    }
}
