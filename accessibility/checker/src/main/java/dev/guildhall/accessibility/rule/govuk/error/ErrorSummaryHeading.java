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
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The heading of an error summary says that there is a problem. */
final class ErrorSummaryHeading implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-summary-heading", "Error summary says that there is a problem")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .appliesTo("every GOV.UK error summary that is shown")
            .expects("it has a heading that says \"There is a problem\", or the like in Welsh")
            .advice(
                    "Begin the error summary with <h2 class=\"govuk-error-summary__title\">There is a problem</h2> (in Welsh: Mae problem wedi codi).")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    /** Welsh has no one wording for it; each of those in use has the word, which also begins with b after some words. */
    private static final Pattern WELSH = Pattern.compile("\\b[pb]roblem");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return WholePage.certainWhereAnswered(
                page, Markup.judged(ErrorMarkup.summariesOf(page), ErrorSummaryHeading::verdict));
    }

    private static Verdict verdict(AccessibleElement summary) {
        Optional<Element> heading = Optional.ofNullable(summary.element().selectFirst("h1, h2, h3, h4, h5, h6"));
        if (heading.isEmpty()) {
            return Verdict.failed("The error summary has no heading.");
        }
        String words = heading.get().text();
        return switch (Language.of(summary)) {
            case ENGLISH ->
                Markup.plain(words).contains("there is a problem")
                        ? Verdict.passed()
                        : Verdict.failed("The error summary is headed \"" + words + "\", not \"There is a problem\".");
            case WELSH ->
                WELSH.matcher(Markup.plain(words)).find()
                        ? Verdict.passed()
                        : Verdict.failed("The error summary is headed \"" + words
                                + "\", which does not say in Welsh that there is a problem.");
            case OTHER -> Verdict.cannotTell("Does \"" + words + "\" say that there is a problem?");
        };
    }
}
