package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page marks as an error message, by class or id. */
final class ErrorMessages {
    private static final int LONGEST = 300;

    private static final Pattern MARK = Pattern.compile(
            "(?:.*[-_])?(?:error|invalid|error-?message|field-?error|validation)(?:[-_]?(?:message|text|msg))?");

    private ErrorMessages() {}

    /** True for a text of some sentences at most that is marked as an error message, on a page with a field. */
    static boolean has(AccessibleElement element) {
        return element.isHtml()
                && (element.has("id") || element.has("class"))
                && !element.ownText().isEmpty()
                && hasField(element.page())
                && isMarked(element)
                && element.element().text().length() <= LONGEST;
    }

    private static boolean hasField(AccessibilityTree page) {
        return Stream.of("input", "select", "textarea")
                .anyMatch(name -> !page.allNamed(name).isEmpty());
    }

    private static boolean isMarked(AccessibleElement element) {
        return MARK.matcher(element.attribute("id").toLowerCase(Locale.ROOT)).matches()
                || element.element().classNames().stream()
                        .anyMatch(name ->
                                MARK.matcher(name.toLowerCase(Locale.ROOT)).matches());
    }
}
