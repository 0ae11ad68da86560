package dev.guildhall.accessibility.rule.govuk.markup;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How pages built with GOV.UK Frontend show errors.
 *
 * @see <a href="https://design-system.service.gov.uk/components/error-summary/">GOV.UK Design System, error summary</a>
 */
public final class ErrorMarkup {
    private static final String GROUP = "govuk-form-group--error";

    private ErrorMarkup() {}

    public static List<AccessibleElement> summariesOf(AccessibilityTree page) {
        return Markup.shown(page, "govuk-error-summary");
    }

    /** The messages beside fields; the running count of characters takes their class while people type. */
    public static List<AccessibleElement> messagesOf(AccessibilityTree page) {
        return Markup.shown(page, "govuk-error-message").stream()
                .filter(message -> !message.element().text().isBlank())
                .filter(message -> !Markup.hasClass(message, "govuk-character-count__message")
                        && !Markup.hasClass(message, "govuk-character-count__status"))
                .toList();
    }

    public static List<AccessibleElement> faultyGroupsOf(AccessibilityTree page) {
        return Markup.shown(page, GROUP);
    }

    /** The innermost group in error that the element is in. */
    public static Optional<AccessibleElement> faultyGroupAround(AccessibleElement element) {
        return Markup.around(element, other -> Markup.hasClass(other, GROUP));
    }

    /** The links of an error summary, in the order of the source. */
    public static List<AccessibleElement> linksIn(AccessibleElement summary) {
        List<AccessibleElement> links = new ArrayList<>();
        Deque<AccessibleElement> rest = new ArrayDeque<>(summary.children());
        while (!rest.isEmpty()) {
            AccessibleElement next = rest.pop();
            if (next.is("a") && next.has("href") && Markup.isShown(next)) {
                links.add(next);
            }
            List<AccessibleElement> children = next.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                rest.push(children.get(i));
            }
        }
        return links;
    }

    /** The element that a link within the page leads to. */
    public static Optional<AccessibleElement> targetOf(AccessibleElement link) {
        String href = link.attribute("href");
        return href.startsWith("#") ? link.page().withId(href.substring(1)) : Optional.empty();
    }
}
