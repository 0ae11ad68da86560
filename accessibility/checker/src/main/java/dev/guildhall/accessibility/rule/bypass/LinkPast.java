package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;

/** A link leads to the page's own content. */
final class LinkPast implements BypassRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "bypass-link", "Link leads to the page's own content")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.BYPASS_BLOCKS)
            .act("ye5d6e")
            .appliesTo(
                    "every page with a link to another, and with navigation, an aside, a header or a footer before text of its own")
            .expects("a link leads to what is this page's own, or just before it")
            .advice("Put a link to the main element first on the page.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(Blocks blocks) {
        if (blocks.areSkipped()) {
            return Verdict.passed();
        }
        return blocks.mayBeSkippedOtherwise()
                ? Verdict.cannotTell("Does something on this page move focus to what is its own?")
                : Verdict.failed("No link leads past what this page shares with others.");
    }
}
