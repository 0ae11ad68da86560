package dev.guildhall.accessibility.appearance;

/**
 * The styles that a browser gave to the elements of a page, in its own words; they take the place of those computed from the
 * source.
 *
 * <pre>{@code
 * AccessibilityChecker.standard().check(new RenderedPage("start", dom, styles));
 * }</pre>
 *
 * <p>A place counts the elements from 0 in the order of the source: {@code template} elements are left out, and those inside
 * a shadow root stand before the other children of its host.
 */
public interface RenderedStyles {
    /**
     * The computed value as the browser writes it; empty where there is no such pseudo-element, where the browser has no such
     * property, or where it was not asked on this screen.
     */
    String text(int place, Part part, Viewport viewport, StyleProperty property);

    /** True if the element's {@code style} attribute sets the property with {@code !important}. */
    boolean isFixedByAttribute(int place, StyleProperty property);

    /** An element, or what style sheets put inside it. */
    enum Part {
        ELEMENT,
        BEFORE,
        AFTER
    }
}
