package dev.guildhall.accessibility.rule.govuk.error;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.ErrorMarkup;
import dev.guildhall.accessibility.rule.govuk.markup.Language;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.List;

/** The title of a page with errors begins with "Error: ". */
final class ErrorTitle implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-title", "Title says that there are errors")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.PAGE_TITLED)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("every page that shows a GOV.UK error summary or error message")
            .expects("its title begins with \"Error: \", or \"Gwall: \" in Welsh")
            .advice(
                    "Put \"Error: \" before the title (\"Gwall: \" on a page in Welsh); screen readers read the title first.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        boolean hasErrors = !ErrorMarkup.summariesOf(page).isEmpty()
                || !ErrorMarkup.messagesOf(page).isEmpty();
        if (!page.isHtmlPage() || !hasErrors) {
            return List.of();
        }
        return WholePage.certainWhereAnswered(
                page, List.of(new Judgement(page.title().orElse(page.root()), verdict(page))));
    }

    private static Verdict verdict(AccessibilityTree page) {
        String title = page.title()
                .map(element -> element.element().wholeText().strip())
                .orElse("");
        boolean welsh = Language.of(page.root()) == Language.WELSH;
        if (title.startsWith("Gwall: ") || (title.startsWith("Error: ") && !welsh)) {
            return Verdict.passed();
        }
        String prefix = welsh ? "Gwall: " : "Error: ";
        return Verdict.failed(
                "The page shows errors, but its title \"" + title + "\" does not begin with \"" + prefix + "\".");
    }
}
