package dev.guildhall.accessibility.rule.govuk.error;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.ErrorMarkup;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The error summary is the first thing in main. */
final class ErrorSummaryFirst implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-summary-first", "Error summary comes first in main")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("every GOV.UK error summary that is shown")
            .expects("it stands in main, before the h1 and everything else but a back link or breadcrumbs")
            .advice("Move the error summary to the top of main, above the h1 and below a back link or breadcrumbs.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.PEOPLE_WITH_LOW_VISION,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final List<String> MAY_COME_BEFORE =
            List.of("govuk-back-link", "govuk-breadcrumbs", "govuk-phase-banner", "govuk-skip-link");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return WholePage.certainWhereAnswered(
                page, Markup.judged(ErrorMarkup.summariesOf(page), ErrorSummaryFirst::verdict));
    }

    private static Verdict verdict(AccessibleElement summary) {
        Optional<AccessibleElement> main = Markup.around(summary, around -> around.role() == Role.MAIN);
        if (main.isEmpty()) {
            return Verdict.failed("The error summary does not stand in main.");
        }
        return firstBefore(summary, main.get())
                .map(other -> Verdict.failed(
                        other.is("h1")
                                ? "The error summary comes after the h1."
                                : "The error summary is not the first thing in main: " + other + " comes before it."))
                .orElse(Verdict.passed());
    }

    /** The first element before the summary that people meet; divs that only hold the grid are nothing to meet. */
    private static Optional<AccessibleElement> firstBefore(AccessibleElement summary, AccessibleElement main) {
        Deque<AccessibleElement> rest = new ArrayDeque<>();
        rest.push(main);
        while (!rest.isEmpty()) {
            AccessibleElement next = rest.pop();
            if (next == summary) {
                return Optional.empty();
            }
            if (next.isProgrammaticallyHidden() || next.role() == Role.NAVIGATION || mayComeBefore(next)) {
                continue;
            }
            boolean met = next != main
                    && (next.is("h1")
                            || next.isFocusable()
                            || !next.element().ownText().isBlank());
            if (met) {
                return Optional.of(next);
            }
            List<AccessibleElement> children = new ArrayList<>(next.children());
            for (int i = children.size() - 1; i >= 0; i--) {
                rest.push(children.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean mayComeBefore(AccessibleElement element) {
        return MAY_COME_BEFORE.stream().anyMatch(name -> Markup.hasClass(element, name));
    }
}
