package dev.guildhall.accessibility;

import dev.guildhall.accessibility.appearance.RenderedStyles;

/**
 * A page as a browser holds it: its DOM, and the styles that the browser gave to it.
 *
 * <pre>{@code
 * AccessibilityChecker.standard().check(new RenderedPage("full-name, in error", dom, styles));
 * }</pre>
 *
 * @param name as reports shall call it: an address or the name of a state
 * @param dom the DOM of an HTML page written out as XML, so that every element stays where it is; its root, SVG and MathML
 *     name their namespaces, and open shadow roots are {@code template} elements with {@code shadowrootmode}
 */
public record RenderedPage(String name, String dom, RenderedStyles styles) {}
