package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** Where both rows and columns are headed, header cells say which. */
final class ScopeWhereBoth implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "table-scope", "Header cells say what they head")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every table with headers of rows and of columns")
            .expects("each header cell has a scope, or cells name their headers")
            .advice("Give header cells scope=\"col\" or scope=\"row\".")
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
        List<TableGrid.Cell> headers = headers(element);
        return headers.stream().anyMatch(cell -> cell.row() == 0)
                && headers.stream().anyMatch(cell -> cell.row() > 0);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        boolean named = TableGrid.of(element).cells().stream()
                .anyMatch(cell -> !cell.element().attribute("headers").isBlank());
        long without = headers(element).stream()
                .filter(cell -> cell.element().is("th")
                        && !cell.element().has("scope")
                        && !cell.element().has("role"))
                .count();
        return named || without == 0
                ? Verdict.passed()
                : Verdict.failed(without + (without == 1 ? " header cell does" : " header cells do")
                        + " not say whether they head a row or a column.");
    }

    private static List<TableGrid.Cell> headers(AccessibleElement table) {
        return TableGrid.of(table).cells().stream()
                .filter(TableGrid.Cell::isHeader)
                .toList();
    }
}
