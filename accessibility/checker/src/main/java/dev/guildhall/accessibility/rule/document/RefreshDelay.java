package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.List;

/** A page does not reload or leave by itself while people read it. */
final class RefreshDelay implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "refresh-delay", "Page does not leave by itself")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.TIMING_ADJUSTABLE)
            .act("bc659a")
            .appliesTo("the first meta element that refreshes the page")
            .expects("it does so at once, or after more than 20 hours")
            .advice("Take the meta element away; redirect on the server, or let people choose when.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    /** How long WCAG lets a limit be without a way to put it off, in seconds: 20 hours. */
    private static final long LONG_ENOUGH = 72_000;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return Refresh.first(page).map(refresh -> new Judgement(refresh.element(), verdict(refresh))).stream()
                .toList();
    }

    private static Verdict verdict(Refresh refresh) {
        return refresh.seconds() == 0 || refresh.seconds() > LONG_ENOUGH
                ? Verdict.passed()
                : Verdict.failed("The page reloads or leaves after " + refresh.seconds()
                        + " seconds, whatever people are doing.");
    }
}
