package dev.guildhall.accessibility.rule.govuk.error;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.ErrorMarkup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** A page that shows an error message shows an error summary too. */
final class ErrorSummaryPresent implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-summary", "Errors are summed up first")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("the first error message of every page with GOV.UK error messages")
            .expects("an error summary is shown on the page as well")
            .advice("Show an error summary at the top of main, with a link to each field in error.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.PEOPLE_WITH_LOW_VISION,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> messages = ErrorMarkup.messagesOf(page);
        if (messages.isEmpty()) {
            return List.of();
        }
        boolean summedUp = !ErrorMarkup.summariesOf(page).isEmpty();
        Verdict verdict = summedUp
                ? Verdict.passed()
                : Verdict.failed("The page shows an error message, and no error summary at its top.");
        return WholePage.certainWhereAnswered(page, List.of(new Judgement(messages.get(0), verdict)));
    }
}
