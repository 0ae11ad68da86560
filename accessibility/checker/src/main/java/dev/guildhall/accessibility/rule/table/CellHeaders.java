package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The headers attribute of a cell names cells of its table. */
final class CellHeaders implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "cell-headers", "Headers of a cell are cells of its table")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .act("a25f45")
            .appliesTo("every cell with a headers attribute in a table that people see and assistive technology meets")
            .expects("each id in it is that of another cell of the table")
            .advice("Name the ids of the header cells, or use th and scope and take headers away.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("td", "th")
                && !element.attribute("headers").isBlank()
                && Tables.around(element)
                        .filter(table -> Tables.isTable(table)
                                && table.isExposed()
                                && Sight.of(table.page()).isSeen(table))
                        .isPresent();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        AccessibleElement table = Tables.around(element).orElseThrow();
        for (String id : element.attribute("headers").strip().split("\\s+", -1)) {
            boolean isOther = element.page().allWithId(id, element).stream()
                    .anyMatch(named -> named != element
                            && named.isOneOf("td", "th")
                            && Tables.around(named)
                                    .filter(around -> around == table)
                                    .isPresent());
            if (!isOther) {
                if (table.visibilityIsUncertain()) {
                    return Verdict.cannotTell(
                            "The headers attribute names what is no other cell of this table: is the table shown?");
                }
                return Verdict.failed(
                        "The headers attribute names \"" + id + "\", which is no other cell of this table.");
            }
        }
        return Verdict.passed();
    }
}
