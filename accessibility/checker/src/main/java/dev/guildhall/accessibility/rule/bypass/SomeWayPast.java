package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;

/** There is a way past what repeats. */
final class SomeWayPast implements BypassRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "bypass-blocks", "There is a way past what repeats")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.BYPASS_BLOCKS)
            .act("cf77f2")
            .act("3e12e1")
            .appliesTo(
                    "every page with a link to another, and with navigation, an aside, a header or a footer before text of its own")
            .expects(
                    "it has a heading or a landmark for its own content, a link that leads there, or these can be folded away")
            .advice("Put the page's own content into main, and a link to it first on the page.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(Blocks blocks) {
        if (blocks.leaveOutAHeading() || blocks.leaveOutALandmark() || blocks.areSkipped() || blocks.areAllFolded()) {
            return Verdict.passed();
        }
        return blocks.areInALandmark() || blocks.mayBeSkippedOtherwise()
                ? Verdict.cannotTell("Is there a way past what this page shares with others?")
                : Verdict.failed("Nothing leads past what this page shares with others: no heading, no main, no link.");
    }
}
