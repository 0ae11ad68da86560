package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a page asks browsers for their dark colours, whose values the source does not tell.
 *
 * @param isDarkByMarkup as the {@code meta} element named color-scheme says
 * @see <a href="https://www.w3.org/TR/css-color-adjust-1/#color-scheme-prop">CSS Color Adjustment 1, color-scheme</a>
 */
record ColourScheme(boolean isDarkByMarkup) {
    /** The colours that browsers give to text of which a page says nothing. */
    private static final Set<Colour> OF_BROWSERS = Set.of(Colour.BLACK, Colour.of(0, 0, 238));

    static ColourScheme of(AccessibilityTree page) {
        return page.shared(
                ColourScheme.class,
                tree -> new ColourScheme(tree.allNamed("meta").stream()
                        .filter(meta -> meta.attribute("name").equalsIgnoreCase("color-scheme"))
                        .map(meta -> meta.attribute("content").toLowerCase(Locale.ROOT))
                        .anyMatch(scheme -> scheme.contains("dark") && !scheme.contains("light"))));
    }

    /** True if what is behind all of the page may be dark. */
    boolean mayDarkenCanvas(AccessibilityTree page) {
        return isDark(page.root().style());
    }

    /** True if the text may have a colour of a dark scheme, or stand on a control that has. */
    boolean mayDarken(AccessibleElement element, Colour text) {
        return isDark(element.style())
                && (OF_BROWSERS.contains(text) || element.isOneOf("button", "input", "select", "textarea"));
    }

    private boolean isDark(ComputedStyle style) {
        return isDarkByMarkup
                ? style.mayBe(StyleProperty.COLOR_SCHEME, "normal", "dark", "only dark", "dark only")
                : style.mayBe(StyleProperty.COLOR_SCHEME, "dark", "only dark", "dark only");
    }
}
