package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which headers have cells. More than HTML's algorithm assigns: a header counts as that of every cell below it in its columns
 * and behind it in its rows that does not name its headers itself, unless its scope says that it heads only one of the two, so
 * that one without cells certainly has none.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics">HTML, header cells</a>
 */
final class Assignment {
    private static final Set<Role> CELLS = Set.of(Role.CELL, Role.GRIDCELL, Role.COLUMNHEADER, Role.ROWHEADER);

    private final int height;
    /** The ids that cells name as their headers. */
    private final Set<String> named = new HashSet<>();
    /** For each row, the column in which the last cell begins that names no headers; for each column, the row. */
    private final Map<Integer, Integer> lastInRow = new HashMap<>();

    private final Map<Integer, Integer> lastInColumn = new HashMap<>();

    /** For each group of rows, the last slots that its cells take. */
    private final Map<AccessibleElement, Corner> lastInGroup = new HashMap<>();

    private final boolean onlyHeaders;

    /** The rows and the columns that hold data. */
    private final BitSet rowsWithData = new BitSet();

    private final BitSet columnsWithData = new BitSet();

    private Assignment(TableGrid grid) {
        this.height = grid.widths().size();
        this.onlyHeaders = grid.cells().stream().allMatch(TableGrid.Cell::isHeader);
    }

    static Assignment of(TableGrid grid) {
        Assignment assignment = new Assignment(grid);
        grid.cells().forEach(assignment::add);
        return assignment;
    }

    private void add(TableGrid.Cell cell) {
        if (!cell.isHeader()) {
            rowsWithData.set(cell.row(), end(cell));
            columnsWithData.set(cell.column(), cell.column() + cell.columns());
        }
        if (!CELLS.contains(cell.element().role())) {
            return;
        }
        String headers =
                cell.element().isHtml() ? cell.element().attribute("headers").strip() : "";
        if (!headers.isEmpty()) {
            for (String id : headers.split("\\s+", -1)) {
                if (!id.equals(cell.element().attribute("id"))) {
                    named.add(id);
                }
            }
            return;
        }
        for (int row = cell.row(); row < end(cell); row++) {
            lastInRow.merge(row, cell.column(), Math::max);
        }
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            lastInColumn.merge(column, cell.row(), Math::max);
        }
        group(cell).ifPresent(group -> lastInGroup.merge(group, Corner.of(cell), Corner::max));
    }

    /** The row after its last; a cell reaches no further than its table. */
    private int end(TableGrid.Cell cell) {
        return Math.min(cell.row() + cell.rows(), height);
    }

    /** Whether the table has no other cells, so that its headers may head nothing yet. */
    boolean isOfHeadersOnly() {
        return onlyHeaders;
    }

    boolean hasCells(TableGrid.Cell header) {
        String id = header.element().attribute("id");
        if (!id.isEmpty() && named.contains(id)) {
            return true;
        }
        return switch (scope(header)) {
            case "col" -> hasCellBelow(header);
            case "row" -> hasCellBehind(header);
            case "rowgroup" -> hasCellBehind(header) || hasCellBelow(header) || hasOtherInGroup(header);
            default -> hasCellBehind(header) || hasCellBelow(header);
        };
    }

    /**
     * Whether it has cells only as long as nobody asks HTML, which takes a header without scope as that of its columns if its
     * rows hold no data, and otherwise as that of its row if its columns hold none.
     */
    boolean hasCellsByGuessOnly(TableGrid.Cell header) {
        AccessibleElement cell = header.element();
        String id = cell.attribute("id");
        if (!cell.is("th") || cell.has("role") || cell.has("scope") || (!id.isEmpty() && named.contains(id))) {
            return false;
        }
        if (hasNone(rowsWithData, header.row(), end(header))) {
            return !hasCellBelow(header);
        }
        return hasNone(columnsWithData, header.column(), header.column() + header.columns()) && !hasCellBehind(header);
    }

    private static boolean hasNone(BitSet slots, int from, int to) {
        int next = slots.nextSetBit(from);
        return next < 0 || next >= to;
    }

    private static String scope(TableGrid.Cell header) {
        AccessibleElement cell = header.element();
        return cell.is("th") && !cell.has("role") ? cell.attribute("scope").toLowerCase(Locale.ROOT) : "";
    }

    private boolean hasOtherInGroup(TableGrid.Cell header) {
        return group(header)
                .map(lastInGroup::get)
                .filter(last -> last.row() > header.row() && last.column() >= header.column())
                .isPresent();
    }

    private static Optional<AccessibleElement> group(TableGrid.Cell cell) {
        return cell.element().parent().flatMap(AccessibleElement::parent);
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

    /** The row and the column that cells reach to. */
    private record Corner(int row, int column) {
        static Corner of(TableGrid.Cell cell) {
            return new Corner(cell.row(), cell.column() + cell.columns() - 1);
        }

        Corner max(Corner other) {
            return new Corner(Math.max(row, other.row), Math.max(column, other.column));
        }
    }
}
