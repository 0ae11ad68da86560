package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The rows of a table reach equally far. */
final class RowsReachAsFar implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "table-rows-even", "Rows of a table reach equally far")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every table with header cells and more than one row")
            .expects("every row has the same number of columns")
            .advice("Fill the row with cells, or mend colspan and rowspan.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (!Tables.isDataTable(element)) {
            return false;
        }
        TableGrid grid = TableGrid.of(element);
        return grid.widths().size() > 1 && grid.cells().stream().anyMatch(TableGrid.Cell::isHeader);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        TableGrid grid = TableGrid.of(element);
        int columns = grid.columns();
        for (int row = 0; row < grid.widths().size(); row++) {
            int width = grid.widths().get(row);
            if (width > 0 && width != columns) {
                return Verdict.cannotTell("Row " + (row + 1) + " reaches over " + width + " of " + columns
                        + " columns: are cells missing?");
            }
        }
        return Verdict.passed();
    }
}
