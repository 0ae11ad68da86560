package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A table of data says what it is about. */
final class TableHasName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "table-caption", "Table of data has a caption")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every table with header cells")
            .expects("it has a caption or another name")
            .advice("Put a caption first in the table.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Tables.isDataTable(element)
                && TableGrid.of(element).cells().stream().anyMatch(TableGrid.Cell::isHeader);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty()
                ? Verdict.cannotTell("This table has no caption: do the words before it say what it holds?")
                : Verdict.passed();
    }
}
