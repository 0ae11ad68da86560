package dev.guildhall.accessibility.rule.media;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import org.jsoup.nodes.Attribute;

/** Whether a page has scripts that may do what its source does not: stop a sound, or put a text in. */
final class PageScripts {
    private PageScripts() {}

    static boolean areOn(AccessibilityTree page) {
        return page.elements().stream().anyMatch(element -> element.is("script") || hasHandler(element));
    }

    private static boolean hasHandler(AccessibleElement element) {
        for (Attribute attribute : element.element().attributes()) {
            if (attribute.getKey().startsWith("on")) {
                return true;
            }
        }
        return false;
    }
}
