package dev.guildhall.accessibility.rule.govuk.navigation;

import dev.guildhall.accessibility.aria.Role;
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
import java.util.stream.Stream;

/** A back link and breadcrumbs come before main, so that the skip link skips them. */
final class BackLinkBeforeMain implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-back-link", "Back link and breadcrumbs come before main")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.BYPASS_BLOCKS)
            .appliesTo("every GOV.UK back link and breadcrumbs")
            .expects("they do not stand in main")
            .advice("Move them before the start of main.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> places = Stream.of("govuk-back-link", "govuk-breadcrumbs")
                .flatMap(name -> Markup.shown(page, name).stream())
                .toList();
        return WholePage.certainOnPages(page, Markup.judged(places, BackLinkBeforeMain::verdict));
    }

    private static Verdict verdict(AccessibleElement place) {
        return Markup.around(place, other -> other.role() == Role.MAIN).isPresent()
                ? Verdict.failed("This stands in main, where the skip link does not skip it.")
                : Verdict.passed();
    }
}
