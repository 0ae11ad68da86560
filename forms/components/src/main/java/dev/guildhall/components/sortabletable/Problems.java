package dev.guildhall.components.sortabletable;

import dev.guildhall.components.sortabletable.SortableTable.Cell;
import dev.guildhall.components.sortabletable.SortableTable.Column;
import dev.guildhall.components.sortabletable.SortableTable.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a table: where, and the mend. What the cells show is not repeated, since it may be personal. */
final class Problems {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?)?");

    private final SortableTable table;
    private final List<String> found = new ArrayList<>();

    private Problems(SortableTable table) {
        this.table = table;
    }

    static List<String> of(SortableTable table) {
        Problems problems = new Problems(table);
        problems.lookAtColumns();
        problems.lookAtOrder();
        for (int row = 0; row < table.rows().size(); row++) {
            problems.lookAtRow(row);
        }
        return problems.found;
    }

    private void lookAtColumns() {
        if (table.columns().isEmpty()) {
            found.add("The sortable table has no column: call column(...) for each");
        }
        for (Column column : table.columns()) {
            if (column.sortedAs().isPresent() && column.links().isEmpty() && !table.isSortedInThePage()) {
                found.add("Nothing sorts the column \"" + column.content() + "\": give it linkedTo(...) pages that the"
                        + " server sorts, or call allRowsOnThePage() for a script to sort it");
            }
            if (column.sortedAs().isEmpty() && column.links().isPresent()) {
                found.add("The column \"" + column.content() + "\" has links to sort by it but does not say what it"
                        + " holds: call sortedAs(...), or use Column.text, number or date");
            }
        }
    }

    private void lookAtOrder() {
        table.sortedBy().ifPresent(sort -> {
            boolean exists =
                    sort.column() >= 0 && sort.column() < table.columns().size();
            if (!exists || table.columns().get(sort.column()).sortedAs().isEmpty()) {
                found.add("The table is sorted by column " + sort.column()
                        + ", which is not one of its sortable columns; columns count from 0");
            }
        });
    }

    private void lookAtRow(int row) {
        List<Cell> cells = table.rows().get(row);
        if (cells.size() != table.columns().size()) {
            found.add("Row " + row + " of the table has " + cells.size() + " cells and the table "
                    + table.columns().size() + " columns: give each row a cell for each column; rows count from 0");
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            Column column = table.columns().get(i);
            if (column.sortedAs().isPresent()) {
                lookAtCell(row, column, column.sortedAs().get(), cells.get(i).sortValue());
            }
        }
    }

    private void lookAtCell(int row, Column column, Kind kind, String value) {
        boolean fits = switch (kind) {
            case TEXT -> true;
            case NUMBER -> value.isEmpty() || NUMBER.matcher(value).matches();
            case DATE -> value.isEmpty() || DATE.matcher(value).matches();
        };
        if (!fits) {
            found.add("Row " + row + " of the table cannot be compared in the column \"" + column.content()
                    + "\": its sort value is no " + kind.attribute() + "; use Cell." + kind.attribute() + "(...)");
        }
    }
}
