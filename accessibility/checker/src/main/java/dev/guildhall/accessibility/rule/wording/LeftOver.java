package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that a template had in place of those that somebody was to write. */
final class LeftOver {
    private static final Pattern AROUND = Pattern.compile("^[\\s\\[({<*]+|[\\s\\])}>*:.!?\u2026]+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LeftOver() {}

    /** In lower case, without the brackets and stops around. */
    static String plain(String words) {
        String inside = AROUND.matcher(words).replaceAll("");
        return SPACE.matcher(inside).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** True if the page's title or its text outside of headings and labels has the word, so that the page may be about it. */
    static boolean isSpokenOf(AccessibilityTree page, String word) {
        return page.shared(Prose.class, Prose::of).text().contains(word);
    }

    /** What a page says outside of its headings and labels, in lower case. */
    private record Prose(String text) {
        static Prose of(AccessibilityTree page) {
            return new Prose(page.elements().stream()
                    .filter(element -> element.is("title") || element.isRendered())
                    .filter(element -> element.role() != Role.HEADING && !element.isOneOf("label", "script", "style"))
                    .map(AccessibleElement::ownText)
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT));
        }
    }
}
