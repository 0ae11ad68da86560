package dev.guildhall.accessibility.rule.govuk.component;

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
import java.util.List;

/** A notification banner stands by itself. */
final class NotificationBannerAlone implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-notification-banner-alone", "Notification banner stands alone")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("every GOV.UK notification banner")
            .expects("no error summary and no other notification banner is on the page")
            .advice("Show the error summary only; put what several banners say into one.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> banners = Markup.shown(page, "govuk-notification-banner");
        boolean inError = !ErrorMarkup.summariesOf(page).isEmpty();
        return WholePage.certainWhereAnswered(
                page, Markup.judged(banners, banner -> verdict(banner == banners.get(0), inError)));
    }

    private static Verdict verdict(boolean isFirst, boolean inError) {
        if (inError) {
            return Verdict.failed("The page shows a notification banner beside its error summary.");
        }
        return isFirst
                ? Verdict.passed()
                : Verdict.cannotTell("The page shows more than one notification banner: can one say it all?");
    }
}
