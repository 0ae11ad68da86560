package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;

/** A landmark holds the page's own content. */
final class LandmarkPast implements BypassRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "bypass-landmark", "Landmark holds the page's own content")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.BYPASS_BLOCKS)
            .act("b40fd1")
            .appliesTo(
                    "every page with a link to another, and with navigation, an aside, a header or a footer before text of its own")
            .expects("a main element, or another landmark, begins with what is this page's own")
            .advice("Put a main element around the page's own content.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Verdict judge(Blocks blocks) {
        if (blocks.leaveOutALandmark()) {
            return Verdict.passed();
        }
        return blocks.areInALandmark()
                ? Verdict.cannotTell("Does the main part of this page begin with what other pages have, too?")
                : Verdict.failed("No landmark holds what is this page's own, so landmarks do not lead there.");
    }
}
