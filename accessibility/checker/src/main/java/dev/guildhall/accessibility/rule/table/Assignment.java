package dev.guildhall.accessibility.rule.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which headers have cells. More than HTML's algorithm assigns: a header counts as that of every cell in its row and column
 * that does not name its headers itself, so that one without cells certainly has none.
 *
 * @param named the ids that cells name as their headers
 * @param cells all cells of the table
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics">HTML, header cells</a>
 */
record Assignment(Set<String> named, List<TableGrid.Cell> cells) {

    static Assignment of(TableGrid grid) {
        Set<String> named = new HashSet<>();
        for (TableGrid.Cell cell : grid.cells()) {
            for (String id : cell.element().attribute("headers").strip().split("\\s+", -1)) {
                named.add(id);
            }
        }
        return new Assignment(named, grid.cells());
    }

    boolean hasCells(TableGrid.Cell header) {
        String id = header.element().attribute("id");
        return (!id.isEmpty() && named.contains(id)) || cells.stream().anyMatch(cell -> isOf(cell, header));
    }

    private static boolean isOf(TableGrid.Cell cell, TableGrid.Cell header) {
        return cell.element().attribute("headers").isBlank()
                && ((cell.sharesColumnWith(header) && cell.row() > header.row())
                        || (cell.sharesRowWith(header) && cell.column() > header.column()));
    }
}
