package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.tree.AccessibilityTree;

/** What the scripts inside a page mention; they are read as text, never run. */
final class Scripts {
    private Scripts() {}

    static boolean mention(AccessibilityTree page, String words) {
        return page.elements().stream()
                .filter(element -> element.is("script"))
                .anyMatch(script -> script.element().data().contains(words));
    }
}
