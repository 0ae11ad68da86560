package dev.guildhall.accessibility.rule.govuk.component;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Set;

/** A cookie banner is a region with a name. */
final class CookieBannerNamed implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-cookie-banner", "Cookie banner can be found")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every GOV.UK cookie banner")
            .expects("it is a region or a dialog with a name")
            .advice("Give it role=\"region\" and aria-label=\"Cookies on [name of the service]\".")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Set<Role> ROLES = Set.of(Role.REGION, Role.DIALOG, Role.ALERTDIALOG);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return Markup.judged(Markup.shown(page, "govuk-cookie-banner"), CookieBannerNamed::verdict);
    }

    private static Verdict verdict(AccessibleElement banner) {
        if (!ROLES.contains(banner.explicitRole().orElse(banner.implicitRole()))) {
            return Verdict.failed("The cookie banner is no region.");
        }
        return banner.name().isEmpty()
                ? Verdict.failed("The cookie banner has no name, so that it is not told from other regions.")
                : Verdict.passed();
    }
}
