package dev.guildhall.accessibility.rule.govuk.navigation;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** A page has a back link or breadcrumbs, never both. */
final class BackLinkOrBreadcrumbs implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-back-link-or-breadcrumbs", "Back link and breadcrumbs do not stand together")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.CONSISTENT_NAVIGATION)
            .appliesTo("every page with GOV.UK breadcrumbs")
            .expects("it has no back link")
            .advice("Keep the back link in a journey, and the breadcrumbs on pages of a website with levels.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> breadcrumbs = Markup.shown(page, "govuk-breadcrumbs");
        boolean hasBackLink = !Markup.shown(page, "govuk-back-link").isEmpty();
        return WholePage.certainOnPages(
                page,
                Markup.judged(
                        breadcrumbs,
                        element -> hasBackLink
                                ? Verdict.failed("The page has breadcrumbs and a back link.")
                                : Verdict.passed()));
    }
}
