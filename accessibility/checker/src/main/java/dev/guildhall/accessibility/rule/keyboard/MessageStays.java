package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** A message stays until people have read it. */
final class MessageStays implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "message-stays", "Message stays until people have read it")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.TIMING_ADJUSTABLE)
            .appliesTo("every element that is called a toast, a snackbar or an alert and is hidden at first")
            .expects("it stays until people close it")
            .advice("Let the message stay until it is closed.")
            .affects(
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.SCREEN_READER_USERS,
                    Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern MARK =
            Pattern.compile("(?i)(?:.*[-_])?(?:alert|toast|snackbar|flash|notification)(?:[-_](?:message|box|text))?");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("div", "p", "span", "section", "aside")
                && !element.isRendered()
                && element.element().hasText()
                && element.element().classNames().stream()
                        .anyMatch(name -> MARK.matcher(name).matches());
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell("When this message is shown, does it stay until people have read it and close it?");
    }
}
