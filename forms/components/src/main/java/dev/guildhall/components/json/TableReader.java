package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Reads the options of the table. */
final class TableReader {

    private static final int MOST_DIGITS = 9;

    private TableReader() {}

    static Table read(Options o) {
        Table.Builder table = Table.builder()
                .caption(o.text("caption"))
                .captionClasses(o.text("captionClasses"))
                .rows(rows(o))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("head")) {
            List<Table.Cell> head = new ArrayList<>();
            for (Options cell : o.objects("head")) {
                head.add(cell(cell));
            }
            table.head(head);
        }
        if (o.isTruthy("firstCellIsHeader")) {
            table.firstCellIsHeader();
        }
        return o.done(table.build());
    }

    private static List<List<Table.Cell>> rows(Options o) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        List<Value> values = o.list("rows");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isTruthy()) {
                rows.add(row(o, i, values.get(i)));
            }
        }
        return rows;
    }

    /** The cells of a list. An object is documented in its place, and has none in the reference. */
    private static List<Table.Cell> row(Options o, int index, Value value) {
        List<Table.Cell> cells = new ArrayList<>();
        if (value instanceof Value.Array array) {
            String name = "rows[" + index + "]";
            for (int i = 0; i < array.values().size(); i++) {
                cells.add(cell(o.item(name, i, array.values().get(i))));
            }
        } else {
            cell(o.item("rows", index, value));
        }
        return cells;
    }

    private static Table.Cell cell(Options o) {
        Table.Cell.Builder cell = Table.Cell.builder()
                .html(o.untrimmedContent("html", "text"))
                .format(o.text("format"))
                .classes(o.text("classes"));
        String colspan = o.text("colspan");
        String rowspan = o.text("rowspan");
        Attributes attributes = o.attributes("attributes");
        if (isSpan(colspan) && isSpan(rowspan)) {
            cell.colspan(span(colspan)).rowspan(span(rowspan));
        } else {
            attributes = Parts.joined(printed(colspan, rowspan), attributes);
        }
        return o.done(cell.attributes(attributes).build());
    }

    /** What stands for spans of which one is no number of columns or rows. */
    private static Attributes printed(String colspan, String rowspan) {
        Attributes columns = colspan.isEmpty() ? Attributes.NONE : Attributes.of("colspan", colspan);
        return rowspan.isEmpty() ? columns : columns.and("rowspan", rowspan);
    }

    private static int span(String printed) {
        return printed.isEmpty() ? 0 : Integer.parseInt(printed);
    }

    private static boolean isSpan(String printed) {
        if (printed.length() > MOST_DIGITS || printed.startsWith("0")) {
            return false;
        }
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
