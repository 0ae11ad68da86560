package example.gallery.own;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.sortabletable.SortableTable;
import dev.guildhall.components.sortabletable.SortableTable.Cell;
import dev.guildhall.components.sortabletable.SortableTable.Column;
import java.time.LocalDate;

/** Examples of the sortable table. */
public final class SortableTableExamples {

    private SortableTableExamples() {}

    public static Component sorted_in_the_page() {
        SortableTable table = SortableTable.builder()
                .caption("Applications")
                .allRowsOnThePage()
                .firstCellIsHeading()
                .column(Column.text("Borough"))
                .column(Column.number("Fee"))
                .column(Column.date("Received"))
                .row(
                        Cell.of("Southwark"),
                        Cell.number(12_000, "£12,000"),
                        Cell.date(LocalDate.of(2026, 3, 1), "1 March 2026"))
                .row(
                        Cell.of("Barnet"),
                        Cell.number(900, "£900"),
                        Cell.date(LocalDate.of(2025, 12, 24), "24 December 2025"))
                .build();
        return table;
    }
}
