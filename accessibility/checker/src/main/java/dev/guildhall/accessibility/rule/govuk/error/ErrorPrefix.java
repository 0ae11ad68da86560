package dev.guildhall.accessibility.rule.govuk.error;

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
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An error message begins with a word that says so to those who do not see its colour. */
final class ErrorPrefix implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-prefix", "Error message begins with \"Error:\"")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .criterion(Criterion.USE_OF_COLOR)
            .appliesTo("every GOV.UK error message that is shown")
            .expects("it begins with \"Error:\", or \"Gwall:\" in Welsh, mostly hidden from sight")
            .advice("Begin the message with <span class=\"govuk-visually-hidden\">Error:</span> (in Welsh: Gwall:).")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern PREFIX = Pattern.compile("(?:error|gwall)\\s*:.*", Pattern.DOTALL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return WholePage.certainWhereAnswered(page, Markup.judged(ErrorMarkup.messagesOf(page), ErrorPrefix::verdict));
    }

    private static Verdict verdict(AccessibleElement message) {
        if (PREFIX.matcher(Markup.words(message)).matches()) {
            return Verdict.passed();
        }
        Element first = message.element().firstElementChild();
        return first != null
                        && first.hasClass("govuk-visually-hidden")
                        && !first.text().isBlank()
                ? Verdict.cannotTell("Does \"" + first.text() + "\" say that an error message follows?")
                : Verdict.failed(
                        "Nothing but its looks tells that this is an error message: it does not begin with \"Error:\".");
    }
}
