package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A table of data has header cells. */
final class TableHasHeaders implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "table-headers", "Table of data has header cells")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every table that is not marked as layout and has more than one row and column")
            .expects("it has header cells")
            .advice(
                    "Use th with scope for the cells that say what a row or column holds; give a table that only lays out role=\"presentation\".")
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
        return grid.widths().size() > 1 && grid.columns() > 1;
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        TableGrid grid = TableGrid.of(element);
        if (grid.cells().stream()
                .anyMatch(cell ->
                        cell.isHeader() || !cell.element().attribute("headers").isBlank())) {
            return Verdict.passed();
        }
        boolean isData = element.has("summary")
                || element.children().stream().anyMatch(child -> child.isOneOf("caption", "thead"));
        return isData
                ? Verdict.failed("This table has no header cells, so nobody is told what a cell is about.")
                : Verdict.cannotTell("Does this table hold data? Then which of its cells are headers?");
    }
}
