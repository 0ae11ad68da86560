package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page says, each element's own words on a line; what was looked for once is remembered. */
final class PageWords {
    private final String words;
    private final Map<String, Boolean> known = new HashMap<>();

    PageWords(AccessibilityTree page) {
        words = page.elements().stream()
                .filter(AccessibleElement::isRendered)
                .map(AccessibleElement::ownText)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    boolean have(Pattern pattern) {
        return known.computeIfAbsent(
                pattern.pattern(), any -> pattern.matcher(words).find());
    }
}
