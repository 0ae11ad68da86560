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

/** People who do not see a notification banner are told of it. */
final class NotificationBannerRole implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-notification-banner", "Notification banner can be found")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.STATUS_MESSAGES)
            .appliesTo("every GOV.UK notification banner")
            .expects("it is a region or an alert with a name")
            .advice(
                    "Give it role=\"region\", or role=\"alert\" after something that people did, and aria-labelledby with the id of its title.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return Markup.judged(Markup.shown(page, "govuk-notification-banner"), NotificationBannerRole::verdict);
    }

    private static Verdict verdict(AccessibleElement banner) {
        Role role = banner.explicitRole().orElse(banner.implicitRole());
        if (role != Role.REGION && role != Role.ALERT && role != Role.STATUS) {
            return Verdict.failed("The notification banner is neither a region nor an alert.");
        }
        return banner.name().isEmpty()
                ? Verdict.failed("The notification banner has no name, so that it is not told from other regions.")
                : Verdict.passed();
    }
}
