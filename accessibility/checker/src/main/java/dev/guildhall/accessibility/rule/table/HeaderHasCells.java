package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;

/** A header cell heads something. */
final class HeaderHasCells implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "header-has-cells", "Header cell heads something")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .act("d0f69e")
            .appliesTo("every header cell of a table or grid with other cells, too, that assistive technology meets")
            .expects("a cell stands in its row or column that does not name other headers")
            .advice("Give the column or row its cells, or make this a cell.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            if ((element.role() == Role.TABLE || element.role() == Role.GRID) && element.isExposed()) {
                TableGrid grid = TableGrid.of(element);
                if (grid.cells().stream().allMatch(TableGrid.Cell::isHeader)) {
                    continue;
                }
                Assignment assignment = Assignment.of(grid);
                for (TableGrid.Cell cell : grid.cells()) {
                    if (cell.isHeader()
                            && cell.element().isHtml()
                            && cell.element().isExposed()) {
                        judgements.add(new Judgement(cell.element(), verdict(assignment.hasCells(cell))));
                    }
                }
            }
        }
        return judgements;
    }

    private static Verdict verdict(boolean hasCells) {
        return hasCells ? Verdict.passed() : Verdict.failed("No cell belongs to this header.");
    }
}
