package dev.guildhall.accessibility.rule.govuk;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/**
 * How pages built with GOV.UK Frontend show errors.
 *
 * @see <a href="https://design-system.service.gov.uk/components/error-summary/">GOV.UK Design System, error summary</a>
 */
final class ErrorMarkup {
    private ErrorMarkup() {}

    static List<AccessibleElement> summariesOf(AccessibilityTree page) {
        return shown(page, "govuk-error-summary");
    }

    static List<AccessibleElement> messagesOf(AccessibilityTree page) {
        return shown(page, "govuk-error-message").stream()
                .filter(message -> !message.element().text().isBlank())
                .toList();
    }

    static List<AccessibleElement> faultyGroupsOf(AccessibilityTree page) {
        return shown(page, "govuk-form-group--error");
    }

    static boolean hasClass(AccessibleElement element, String className) {
        return element.element().hasClass(className);
    }

    private static List<AccessibleElement> shown(AccessibilityTree page, String className) {
        return page.elements().stream()
                .filter(element -> hasClass(element, className))
                .filter(element -> !element.isProgrammaticallyHidden())
                .toList();
    }
}
