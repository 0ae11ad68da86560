package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A header cell holds no table. */
final class NoTableInHeader implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "table-in-header", "Header cell holds no table")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every header cell of a table")
            .expects("there is no table in it")
            .advice("Put the inner table after the outer one, with a caption of its own.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("th") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return holdsTable(element)
                ? Verdict.failed("All of the table in this header is read out with every cell that it heads.")
                : Verdict.passed();
    }

    private static boolean holdsTable(AccessibleElement element) {
        return element.children().stream().anyMatch(child -> Tables.isTable(child) || holdsTable(child));
    }
}
