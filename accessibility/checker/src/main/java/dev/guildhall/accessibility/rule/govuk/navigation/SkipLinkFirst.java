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
import java.util.Optional;

/** The skip link is the first thing that the Tab key reaches. */
final class SkipLinkFirst implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("govuk-skip-link", "Skip link comes first")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.BYPASS_BLOCKS)
            .appliesTo("every GOV.UK skip link, and every page made from the GOV.UK page template without one")
            .expects("nothing but a cookie banner or another skip link takes focus before it")
            .advice("Put the skip link right after the start of the body, or after the cookie banner.")
            .affects(Affected.KEYBOARD_USERS)
            .build();

    private static final String SKIP_LINK = "govuk-skip-link";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> skipLinks = Markup.shown(page, SKIP_LINK);
        if (skipLinks.isEmpty() && !Markup.hasClass(page.root(), "govuk-template")) {
            return List.of();
        }
        Optional<AccessibleElement> first = firstReached(page);
        return WholePage.certainOnPages(
                page,
                List.of(
                        skipLinks.isEmpty()
                                ? new Judgement(page.root(), withoutAny(first))
                                : new Judgement(skipLinks.get(0), verdict(first))));
    }

    /** The first that takes focus past a cookie banner, which may come before the skip link. */
    private static Optional<AccessibleElement> firstReached(AccessibilityTree page) {
        return page.elements().stream()
                .filter(AccessibleElement::isInTabOrder)
                .filter(element -> !Markup.isIn(element, "govuk-cookie-banner"))
                .findFirst();
    }

    private static Verdict verdict(Optional<AccessibleElement> first) {
        return first.filter(other -> !Markup.hasClass(other, SKIP_LINK))
                .map(other -> Verdict.failed("The Tab key reaches " + other + " before the skip link."))
                .orElse(Verdict.passed());
    }

    private static Verdict withoutAny(Optional<AccessibleElement> first) {
        return first.filter(other -> other.attribute("href").startsWith("#")).isPresent()
                ? Verdict.passed()
                : Verdict.failed("The page has no skip link.");
    }
}
