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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An error is worded in the summary as it is beside its field. */
final class ErrorSaysTheSame implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-same-words", "Error is worded the same in both places")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .criterion(Criterion.CONSISTENT_IDENTIFICATION)
            .appliesTo("every link of a GOV.UK error summary to a field in a group in error that shows a message")
            .expects("the words of a message of the group")
            .advice("Word the link in the error summary exactly as the message beside the field.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> summaries = ErrorMarkup.summariesOf(page);
        if (summaries.isEmpty()) {
            return List.of();
        }
        Map<AccessibleElement, Set<String>> wordings = wordings(page);
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement summary : summaries) {
            for (AccessibleElement link : ErrorMarkup.linksIn(summary)) {
                ErrorMarkup.targetOf(link)
                        .flatMap(ErrorMarkup::faultyGroupAround)
                        .map(wordings::get)
                        .ifPresent(said -> judgements.add(new Judgement(link, verdict(link, said))));
            }
        }
        return WholePage.certainWhereAnswered(page, judgements);
    }

    /** What the messages of each group in error say, with the word that begins them. */
    private static Map<AccessibleElement, Set<String>> wordings(AccessibilityTree page) {
        Map<AccessibleElement, Set<String>> wordings = new HashMap<>();
        for (AccessibleElement message : ErrorMarkup.messagesOf(page)) {
            ErrorMarkup.faultyGroupAround(message)
                    .ifPresent(group -> wordings.computeIfAbsent(group, key -> new HashSet<>())
                            .add(Markup.words(message)));
        }
        return wordings;
    }

    private static Verdict verdict(AccessibleElement link, Set<String> said) {
        String words = Markup.words(link);
        return said.stream().anyMatch(message -> message.endsWith(words))
                ? Verdict.passed()
                : Verdict.failed("The message beside the field is worded otherwise than this link to it.");
    }
}
