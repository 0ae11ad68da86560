package dev.guildhall.accessibility.rule.govuk;

import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;

/**
 * Tells a page of a service from a component that somebody shows by itself: guidance about pages certainly holds only for the
 * first. A page of a service is made from the GOV.UK page template, or has a form, or a field beside an error summary.
 */
final class WholePage {
    private final boolean isOne;

    private WholePage(AccessibilityTree page) {
        isOne = page.root().element().hasClass("govuk-template")
                || page.elements().stream().anyMatch(element -> element.is("form"))
                || (!ErrorMarkup.summariesOf(page).isEmpty() && hasField(page));
    }

    static boolean isOne(AccessibilityTree page) {
        return page.shared(WholePage.class, WholePage::new).isOne;
    }

    private static boolean hasField(AccessibilityTree page) {
        return page.elements().stream().anyMatch(element -> element.isOneOf("input", "select", "textarea"));
    }

    /** The verdict, or a question where it is a failure of what may be no whole page. */
    static Verdict verdict(AccessibilityTree page, Verdict verdict) {
        return verdict instanceof Verdict.Failed failed && !isOne(page)
                ? Verdict.cannotTell("Is this a whole page of a service? If so: " + failed.why())
                : verdict;
    }
}
