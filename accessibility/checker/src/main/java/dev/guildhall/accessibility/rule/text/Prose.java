package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.tree.AccessibleElement;

/** The words directly in an element that people see there. */
final class Prose {
    private Prose() {}

    /** True if the element itself holds at least so many words that are shown. */
    static boolean has(AccessibleElement element, int words) {
        return element.isHtml()
                && element.isRendered()
                && !element.isOneOf("html", "head", "title", "option", "noscript", "code", "pre")
                && wordsIn(element) >= words;
    }

    static int wordsIn(AccessibleElement element) {
        String text = element.ownText();
        int spaces = (int) text.chars().filter(c -> c == ' ').count();
        return text.isEmpty() ? 0 : spaces + 1; // there is one between words
    }
}
