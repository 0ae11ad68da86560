package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** The words directly in an element that people see there. */
final class Prose {
    private static final Pattern SPACE = Pattern.compile("\\s+");

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
        return text.isEmpty() ? 0 : SPACE.split(text, -1).length;
    }
}
