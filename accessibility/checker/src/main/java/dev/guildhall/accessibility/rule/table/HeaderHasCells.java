package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
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
            .appliesTo(
                    "every header cell with words that people see and assistive technology meets, in a table or grid")
            .expects("a cell that does not name other headers stands in its row or column, by its scope")
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
                Assignment assignment = Assignment.of(grid);
                for (TableGrid.Cell cell : grid.cells()) {
                    if (isJudged(cell)) {
                        judgements.add(new Judgement(cell.element(), verdict(cell, assignment)));
                    }
                }
            }
        }
        return judgements;
    }

    /** A header that says nothing heads nothing that anybody would miss. */
    private static boolean isJudged(TableGrid.Cell cell) {
        AccessibleElement element = cell.element();
        return cell.isHeader()
                && element.isHtml()
                && element.isExposed()
                && !element.name().isEmpty()
                && Sight.of(element.page()).isSeen(element);
    }

    private static Verdict verdict(TableGrid.Cell header, Assignment assignment) {
        if (assignment.hasCells(header)) {
            return assignment.hasCellsByGuessOnly(header) && !assignment.isOfHeadersOnly()
                    ? Verdict.cannotTell(
                            "Does this header belong to other headers only? A scope would say what it heads.")
                    : Verdict.passed();
        }
        if (assignment.isOfHeadersOnly()) {
            return Verdict.cannotTell("This table has header cells only: are the cells that they head missing?");
        }
        return header.element().visibilityIsUncertain()
                ? Verdict.cannotTell("No cell belongs to this header: is it shown?")
                : Verdict.failed("No cell belongs to this header.");
    }
}
