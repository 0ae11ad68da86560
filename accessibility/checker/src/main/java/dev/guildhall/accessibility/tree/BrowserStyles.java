package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.style.Truth;
import java.util.Set;

/**
 * What browsers hide by themselves, by their own style sheet or because they never render it.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#hidden-elements">HTML, 15.3.1 Hidden elements</a>
 */
final class BrowserStyles {
    private static final Set<String> DISPLAY_NONE = Set.of(
            "base",
            "basefont",
            "datalist",
            "head",
            "link",
            "meta",
            "noembed",
            "noframes",
            "param",
            "rp",
            "script",
            "style",
            "template",
            "title");

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

    /** Whether the browser's own sheet gives the element {@code display: none}; a page's sheet can overrule that. */
    static Truth displayNone(AccessibleElement element) {
        if (!element.isHtml()) {
            return Truth.NO;
        }
        boolean closedDialog = element.is("dialog") && !element.has("open");
        boolean hiddenInput = element.is("input") && element.inputType().equals("hidden");
        return Truth.of(DISPLAY_NONE.contains(element.element().normalName())
                || element.has("hidden")
                || element.has("popover")
                || closedDialog
                || hiddenInput);
    }

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
