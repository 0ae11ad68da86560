package dev.guildhall.accessibility.rule.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which headers have cells. More than HTML's algorithm assigns: a header counts as that of every cell below it in its columns
 * and behind it in its rows that does not name its headers itself, so that one without cells certainly has none.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics">HTML, header cells</a>
 */
final class Assignment {

    private final int height;
    /** The ids that cells name as their headers. */
    private final Set<String> named = new HashSet<>();
    /** For each row, the column in which the last cell begins that names no headers; for each column, the row. */
    private final Map<Integer, Integer> lastInRow = new HashMap<>();

    private final Map<Integer, Integer> lastInColumn = new HashMap<>();

    private Assignment(int height) {
        this.height = height;
    }

    static Assignment of(TableGrid grid) {
        Assignment assignment = new Assignment(grid.widths().size());
        grid.cells().forEach(assignment::add);
        return assignment;
    }

    private void add(TableGrid.Cell cell) {
        String headers = cell.element().attribute("headers").strip();
        if (!headers.isEmpty()) {
            named.addAll(Arrays.asList(headers.split("\\s+", -1)));
            return;
        }
        for (int row = cell.row(); row < end(cell); row++) {
            lastInRow.merge(row, cell.column(), Math::max);
        }
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            lastInColumn.merge(column, cell.row(), Math::max);
        }
    }

    /** The row after its last; a cell reaches no further than its table. */
    private int end(TableGrid.Cell cell) {
        return Math.min(cell.row() + cell.rows(), height);
    }

    boolean hasCells(TableGrid.Cell header) {
        String id = header.element().attribute("id");
        return (!id.isEmpty() && named.contains(id)) || hasCellBehind(header) || hasCellBelow(header);
    }

    private boolean hasCellBehind(TableGrid.Cell header) {
        for (int row = header.row(); row < end(header); row++) {
            if (lastInRow.getOrDefault(row, -1) > header.column()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCellBelow(TableGrid.Cell header) {
        for (int column = header.column(); column < header.column() + header.columns(); column++) {
            if (lastInColumn.getOrDefault(column, -1) > header.row()) {
                return true;
            }
        }
        return false;
    }
}
