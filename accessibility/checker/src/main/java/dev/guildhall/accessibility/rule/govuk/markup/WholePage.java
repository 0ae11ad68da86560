package dev.guildhall.accessibility.rule.govuk.markup;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells a page of a service from a component that somebody shows by itself: guidance about pages certainly holds only for the
 * first. What is a failure of a page is a question where it may be no whole page.
 */
public final class WholePage {
    private WholePage() {}

    /**
     * Keeps failures of a page that asks questions: one with a form that can be sent, or with a field beside an error summary.
     */
    public static List<Judgement> certainWhereAnswered(AccessibilityTree page, List<Judgement> judgements) {
        return hasFailure(judgements) && !isAnswered(page) ? asQuestions(judgements) : judgements;
    }

    /**
     * Keeps failures of a page that asks questions, and of one that is made from the GOV.UK page template and has a header or a
     * footer.
     */
    public static List<Judgement> certainOnPages(AccessibilityTree page, List<Judgement> judgements) {
        return hasFailure(judgements) && !isAnswered(page) && !isFramed(page) ? asQuestions(judgements) : judgements;
    }

    /** Keeps failures of a page that is made from the GOV.UK page template and has a header or a footer. */
    public static List<Judgement> certainWhereFramed(AccessibilityTree page, List<Judgement> judgements) {
        return hasFailure(judgements) && !isFramed(page) ? asQuestions(judgements) : judgements;
    }

    private static boolean hasFailure(List<Judgement> judgements) {
        return judgements.stream().anyMatch(judgement -> judgement.verdict() instanceof Verdict.Failed);
    }

    private static List<Judgement> asQuestions(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.verdict() instanceof Verdict.Failed failed
                        ? new Judgement(
                                judgement.target(),
                                Verdict.cannotTell("Is this a whole page of a service? If so: " + failed.why()))
                        : judgement)
                .toList();
    }

    private static boolean isAnswered(AccessibilityTree page) {
        return canBeSent(page) || (!ErrorMarkup.summariesOf(page).isEmpty() && hasField(page));
    }

    private static boolean canBeSent(AccessibilityTree page) {
        return !page.allNamed("form").isEmpty()
                && Stream.concat(page.allNamed("button").stream(), page.allNamed("input").stream())
                        .filter(WholePage::sends)
                        .anyMatch(control -> Markup.around(control, WholePage::isFormOrCookieBanner)
                                .filter(form -> form.is("form"))
                                .isPresent());
    }

    /** The buttons of a cookie banner send its own form, if any, which asks no question of the page. */
    private static boolean isFormOrCookieBanner(AccessibleElement element) {
        return element.is("form") || Markup.hasClass(element, "govuk-cookie-banner");
    }

    private static boolean sends(AccessibleElement control) {
        return control.is("button")
                ? !control.attribute("type").equalsIgnoreCase("button")
                        && !control.attribute("type").equalsIgnoreCase("reset")
                : control.inputType().equals("submit") || control.inputType().equals("image");
    }

    private static boolean hasField(AccessibilityTree page) {
        return Stream.of("input", "select", "textarea")
                .anyMatch(name -> !page.allNamed(name).isEmpty());
    }

    private static boolean isFramed(AccessibilityTree page) {
        return Markup.hasClass(page.root(), "govuk-template")
                && Stream.concat(page.allNamed("header").stream(), page.allNamed("footer").stream())
                        .anyMatch(frame -> frame.role() == Role.BANNER || frame.role() == Role.CONTENTINFO);
    }
}
