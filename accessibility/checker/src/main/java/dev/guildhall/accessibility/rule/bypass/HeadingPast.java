package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;

/** A heading stands with the page's own content. */
final class HeadingPast implements BypassRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "bypass-heading", "Heading stands with the page's own content")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.BYPASS_BLOCKS)
            .act("047fe0")
            .appliesTo(
                    "every page with a link to another, and with navigation, an aside, a header or a footer before text of its own")
            .expects("a heading stands outside of these")
            .advice("Begin the page's own content with a heading.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(Blocks blocks) {
        return blocks.leaveOutAHeading()
                ? Verdict.passed()
                : Verdict.failed("No heading stands with what is this page's own, so headings do not lead there.");
    }
}
