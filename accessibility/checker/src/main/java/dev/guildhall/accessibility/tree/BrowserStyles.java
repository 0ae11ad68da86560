package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.style.Truth;
import java.util.Set;

/**
 * What browsers never render, whatever style sheets say.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements">HTML, 15.3.1 Hidden elements</a>
 */
final class BrowserStyles {
    /** The content of these stands in for something that every browser of today shows instead. */
    private static final Set<String> FALLBACK_NEVER_SHOWN = Set.of("audio", "video", "iframe", "noscript");

    private static final Set<String> SVG_NEVER_RENDERED = Set.of(
            "clippath",
            "defs",
            "desc",
            "filter",
            "lineargradient",
            "marker",
            "mask",
            "metadata",
            "pattern",
            "radialgradient",
            "script",
            "style",
            "symbol",
            "title");

    private BrowserStyles() {}

    /** Whether the element is never rendered, whatever any sheet says. */
    static Truth neverRendered(AccessibleElement element) {
        if (element.isSvg()) {
            return Truth.of(SVG_NEVER_RENDERED.contains(element.element().normalName()));
        }
        if (element.is("noscript")
                || (element.is("input") && element.inputType().equals("hidden"))) {
            return Truth.YES;
        }
        AccessibleElement parent = element.parent().orElse(null);
        if (parent == null) {
            return Truth.NO;
        }
        if (parent.isHtml() && FALLBACK_NEVER_SHOWN.contains(parent.element().normalName())) {
            return Truth.YES;
        }
        // the content of an object is shown only if its data cannot be, which the source does not tell
        return parent.is("object") && parent.has("data") && !element.is("param") ? Truth.UNKNOWN : Truth.NO;
    }
}
