package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.tree.AccessibleElement;

/**
 * The longest piece of an element's text that nothing but its length breaks into lines, counted in letters by the size of their
 * font, in pixels. Boxes inside and line breaks end a piece.
 */
final class LongestPiece {
    private double current;
    private boolean currentHasSpace;
    private double longest;

    private LongestPiece() {}

    /** 0 if no text may be broken at a space. */
    static double of(AccessibleElement element) {
        LongestPiece piece = new LongestPiece();
        piece.add(element);
        piece.end();
        return piece.longest;
    }

    private void add(AccessibleElement element) {
        ComputedStyle style = element.style();
        if (style.isCertainly(StyleProperty.WHITE_SPACE, "nowrap", "pre")) {
            return;
        }
        double size = style.pixels(StyleProperty.FONT_SIZE).orElse(16);
        boolean keepsBreaks = !style.isCertainly(StyleProperty.WHITE_SPACE, "normal");
        element.forEachInside(text -> addText(text, size, keepsBreaks), this::addInner);
    }

    private void addInner(AccessibleElement element) {
        if (element.isRendered() && element.isHtml() && isInline(element.style()) && !element.is("br")) {
            add(element);
        } else if (element.isRendered()) {
            end();
        }
    }

    private static boolean isInline(ComputedStyle style) {
        return style.isCertainly(StyleProperty.DISPLAY, "inline", "contents")
                && style.isCertainly(StyleProperty.FLOAT, "none")
                && style.isCertainly(StyleProperty.POSITION, "static", "relative");
    }

    private void addText(String text, double size, boolean keepsBreaks) {
        boolean isAfterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && keepsBreaks) {
                end();
            } else if (!Character.isWhitespace(c)) {
                current += size;
            } else if (!isAfterSpace) {
                currentHasSpace = true;
                current += size;
            }
            isAfterSpace = Character.isWhitespace(c);
        }
    }

    private void end() {
        longest = currentHasSpace ? Math.max(longest, current) : longest;
        current = 0;
        currentHasSpace = false;
    }
}
