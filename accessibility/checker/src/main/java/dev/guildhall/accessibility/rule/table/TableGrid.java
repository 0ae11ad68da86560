package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a table in the slots that they take, as HTML forms a table; of an ARIA table, one slot a cell.
 *
 * @param cells in the order of the source
 * @param widths how many columns each row reaches to
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#forming-a-table">HTML, forming a table</a>
 */
record TableGrid(List<Cell> cells, List<Integer> widths) {

    /** The most columns that are told apart, as many as a colspan may have. */
    static final int MAX_COLUMNS = 1_000;

    private static final int MAX_ROWSPAN = 65_534;

    /** A cell, the slot of its upper left corner, and how many rows and columns it takes. */
    record Cell(AccessibleElement element, int row, int column, int rows, int columns) {
        Cell endingBefore(int end) {
            return row + rows <= end ? this : new Cell(element, row, column, end - row, columns);
        }

        boolean isHeader() {
            return element.role() == Role.COLUMNHEADER || element.role() == Role.ROWHEADER;
        }
    }

    /** The grid of a table, worked out once for all rules. */
    static TableGrid of(AccessibleElement table) {
        return table.page().shared(Known.class, page -> new Known()).of(table);
    }

    private static final class Known {
        private final Map<AccessibleElement, TableGrid> grids = new HashMap<>();

        TableGrid of(AccessibleElement table) {
            return grids.computeIfAbsent(table, key -> new Builder().of(key));
        }
    }

    int columns() {
        return widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Puts rows in one by one. */
    private static final class Builder {
        private final List<Cell> cells = new ArrayList<>();
        private final List<Integer> widths = new ArrayList<>();
        /** For each column, the row from which on it is free. */
        private final int[] freeFrom = new int[MAX_COLUMNS];

        TableGrid of(AccessibleElement table) {
            for (AccessibleElement child : table.children()) {
                add(child);
            }
            return new TableGrid(List.copyOf(cells), List.copyOf(widths));
        }

        private void add(AccessibleElement element) {
            if (isRow(element)) {
                addRow(element);
            } else if (!isTable(element)) {
                int first = cells.size();
                element.children().forEach(this::add);
                if (element.isOneOf("thead", "tbody", "tfoot")) {
                    endCellsFrom(first);
                }
            }
        }

        /** No cell reaches out of its group of rows, whatever its rowspan. */
        private void endCellsFrom(int first) {
            int end = widths.size();
            cells.subList(first, cells.size()).replaceAll(cell -> cell.endingBefore(end));
            Arrays.setAll(freeFrom, column -> Math.min(freeFrom[column], end));
        }

        private void addRow(AccessibleElement row) {
            int at = widths.size();
            widths.add(0);
            addCells(row, at);
            int width = widths.get(at);
            for (int column = width; column < MAX_COLUMNS; column++) {
                if (freeFrom[column] > at) {
                    width = column + 1;
                }
            }
            widths.set(at, width);
        }

        private void addCells(AccessibleElement around, int row) {
            for (AccessibleElement element : around.children()) {
                if (isCell(element)) {
                    addCell(element, row);
                } else if (!isRow(element) && !isTable(element)) {
                    addCells(element, row);
                }
            }
        }

        private void addCell(AccessibleElement element, int row) {
            int column = 0;
            while (column < MAX_COLUMNS && freeFrom[column] > row) {
                column++;
            }
            if (column == MAX_COLUMNS) {
                return;
            }
            int columns = Math.min(span(element, "colspan", MAX_COLUMNS, 1), MAX_COLUMNS - column);
            int rows = span(element, "rowspan", MAX_ROWSPAN, MAX_ROWSPAN);
            cells.add(new Cell(element, row, column, rows, columns));
            for (int taken = column; taken < column + columns; taken++) {
                freeFrom[taken] = row + rows;
            }
            widths.set(row, column + columns);
        }

        private static int span(AccessibleElement cell, String attribute, int most, int whenZero) {
            String span = cell.attribute(attribute).strip();
            if (!cell.isHtml() || !span.matches("\\d{1,9}")) {
                return 1;
            }
            int number = Integer.parseInt(span);
            return number == 0 ? whenZero : Math.min(number, most);
        }

        private static boolean isRow(AccessibleElement element) {
            return element.is("tr") || element.role() == Role.ROW;
        }

        private static boolean isCell(AccessibleElement element) {
            return element.isOneOf("td", "th")
                    || element.role() == Role.CELL
                    || element.role() == Role.GRIDCELL
                    || element.role() == Role.COLUMNHEADER
                    || element.role() == Role.ROWHEADER;
        }

        private static boolean isTable(AccessibleElement element) {
            return element.is("table")
                    || element.role() == Role.TABLE
                    || element.role() == Role.GRID
                    || element.role() == Role.TREEGRID;
        }
    }
}
