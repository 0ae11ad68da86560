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

/** A page does not reload or leave by itself at all. */
final class RefreshAtAll implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "refresh-never", "Page never leaves by itself")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.TIMING_ADJUSTABLE)
            .act("bisz58")
            .appliesTo("the first meta element that refreshes the page")
            .expects("it does so at once")
            .advice("Take the meta element away; redirect on the server, or let people choose when.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

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
        return refresh.seconds() == 0
                ? Verdict.passed()
                : Verdict.failed("The page reloads or leaves by itself after " + refresh.seconds() + " seconds.");
    }
}
