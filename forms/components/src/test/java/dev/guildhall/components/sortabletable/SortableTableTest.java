package dev.guildhall.components.sortabletable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.sortabletable.SortableTable.Cell;
import dev.guildhall.components.sortabletable.SortableTable.Column;
import dev.guildhall.components.sortabletable.SortableTable.Direction;
import dev.guildhall.components.sortabletable.SortableTable.Kind;
import dev.guildhall.components.sortabletable.SortableTable.Word;
import dev.guildhall.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SortableTableTest {

    @Test
    void each_cell_carries_what_it_is_compared_by() {
        Element table = parse(SortableTable.builder()
                .allRowsOnThePage()
                .column(Column.text("Borough"))
                .column(Column.number("Fee"))
                .column(Column.date("Received"))
                .row(
                        Cell.of("The Broads").comparedBy("Broads"),
                        Cell.number(new BigDecimal("12.50"), "£12.50"),
                        Cell.date(LocalDate.of(2026, 1, 31), "31 January 2026"))
                .row(
                        Cell.of("Bexley"),
                        Cell.number(-3, "−£3"),
                        Cell.date(LocalDateTime.of(2026, 2, 1, 9, 30), "1 February 2026, 9:30am")));

        assertThat(table.select("th").eachAttr("data-sort-kind")).containsExactly("text", "number", "date");
        assertThat(table.select("tbody td").eachAttr("data-sort-value"))
                .containsExactly("Broads", "12.50", "2026-01-31", "-3", "2026-02-01T09:30");
        assertThat(table.select(".govuk-table__header--numeric").text()).isEqualTo("Fee");
        assertThat(table.select(".govuk-table__cell--numeric").eachText()).containsExactly("£12.50", "−£3");
    }

    @Test
    void without_a_script_a_heading_leads_to_the_page_that_the_server_sorts() {
        Element table = parse(SortableTable.builder()
                .column(Column.text("Borough").linkedTo("?by=borough", "?by=borough&down"))
                .column(Column.number("Fee").linkedTo("?by=fee", "?by=fee&down"))
                .column(Column.of("What to do"))
                .sortedBy(1, Direction.ASCENDING));

        assertThat(table.select("th a").eachAttr("href")).containsExactly("?by=borough", "?by=fee&down");
        assertThat(table.select("th").eachAttr("aria-sort")).containsExactly("none", "ascending");
        assertThat(table.select("[data-module], [role=status]")).isEmpty();
    }

    @Test
    void a_column_that_is_sorted_downwards_leads_upwards() {
        Element table = parse(SortableTable.builder()
                .column(Column.number("Fee").linkedTo("?up", "?down"))
                .sortedBy(0, Direction.DESCENDING));

        assertThat(table.expectFirst("th").attr("aria-sort")).isEqualTo("descending");
        assertThat(table.expectFirst("th a").attr("href")).isEqualTo("?up");
    }

    @Test
    void the_script_is_asked_for_only_where_all_rows_are_on_the_page() {
        Element table = parse(SortableTable.builder()
                .allRowsOnThePage()
                .column(Column.text("Borough").linkedTo("?up", "?down")));

        Element root = table.expectFirst("[data-module=guildhall-sortable-table]");
        assertThat(root.select("[role=status]")).hasSize(1);
        assertThat(root.select("th a")).hasSize(1);
    }

    @Test
    void it_speaks_english_welsh_and_the_teams_own_words() {
        SortableTable.Builder table = SortableTable.builder().allRowsOnThePage().column(Column.text("Enw"));

        assertThat(parse(table).child(0).attr("data-i18n.sorted")).isEqualTo("Sorted by %{column} (%{direction})");
        Element welsh = parse(table.language(Language.WELSH)).child(0);
        assertThat(welsh.attr("data-i18n.ascending")).isEqualTo("esgynnol");
        assertThat(welsh.attr("data-i18n.descending")).isEqualTo("disgynnol");
        assertThat(parse(table.word(Word.ASCENDING, "A i Y")).child(0).attr("data-i18n.ascending"))
                .isEqualTo("A i Y");
    }

    @Test
    void the_first_cell_can_be_the_heading_of_its_row() {
        Element table = parse(SortableTable.builder()
                .firstCellIsHeading()
                .column(Column.of("Borough"))
                .column(Column.of("Fee"))
                .row(Cell.of("Bexley").withClasses("app-wide"), Cell.of(Html.of("<b>£3</b>"))));

        assertThat(table.select("tbody th[scope=row].app-wide").text()).isEqualTo("Bexley");
        assertThat(table.select("tbody td b").text()).isEqualTo("£3");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place_and_the_mend() {
        SortableTable.Builder table = SortableTable.builder()
                .column(Column.number("Fee"))
                .column(Column.of("Notes").linkedTo("?up", "?down"))
                .column(Column.date("Received").linkedTo("?up", "?down"))
                .sortedBy(1, Direction.ASCENDING)
                .row(List.of(Cell.of("£3")))
                .row(
                        Cell.of("12").comparedBy("£12"),
                        Cell.of("Ada"),
                        Cell.of("1 May").comparedBy("1 May"));

        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        Nothing sorts the column "Fee": give it linkedTo(...) pages that the server sorts, or call allRowsOnThePage() for a script to sort it
                        The column "Notes" has links to sort by it but does not say what it holds: call sortedAs(...), or use Column.text, number or date
                        The table is sorted by column 1, which is not one of its sortable columns; columns count from 0
                        Row 0 of the table has 1 cells and the table 3 columns: give each row a cell for each column; rows count from 0
                        Row 1 of the table cannot be compared in the column "Fee": its sort value is no number; use Cell.number(...)
                        Row 1 of the table cannot be compared in the column "Received": its sort value is no date; use Cell.date(...)""");
        assertThatThrownBy(() -> SortableTable.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The sortable table has no column: call column(...) for each");
    }

    @Test
    void a_cell_without_a_value_is_allowed_in_any_column() {
        Element table = parse(SortableTable.builder()
                .allRowsOnThePage()
                .column(Column.number("Fee"))
                .row(Cell.of("Not known")));

        assertThat(table.expectFirst("td").hasAttr("data-sort-value")).isFalse();
    }

    @Property(tries = 300)
    void no_text_ever_changes_the_shape_of_the_table(@ForAll @StringLength(max = 30) String any) {
        String text = "<b>\"'&" + any.replace("\0", "").replace("\r", "");

        Element actual = parse(everyTextIs(text));

        assertThat(shape(actual)).isEqualTo(shape(parse(everyTextIs("plain"))));
        if (text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            assertThat(actual.expectFirst("th a").wholeText()).isEqualTo(text);
            assertThat(actual.expectFirst("td").attr("data-sort-value")).isEqualTo(text);
            assertThat(actual.child(0).attr("data-i18n.sorted")).isEqualTo(text);
        }
    }

    private static SortableTable.Builder everyTextIs(String text) {
        SortableTable.Builder table = SortableTable.builder()
                .allRowsOnThePage()
                .caption(text)
                .captionClasses(text)
                .classes(text)
                .attributes(Attributes.of("data-any", text))
                .column(Column.builder()
                        .text(text)
                        .sortedAs(Kind.TEXT)
                        .classes(text)
                        .attributes(Attributes.of("data-any", text))
                        .build()
                        .linkedTo(text, text))
                .row(Cell.of(text).comparedBy(text).withClasses(text).withAttributes(Attributes.of("data-any", text)));
        for (Word word : Word.values()) {
            table.word(word, text);
        }
        return table;
    }

    private static List<String> shape(Element body) {
        return body.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .toList())
                .toList();
    }

    private static Element parse(SortableTable.Builder table) {
        return Jsoup.parseBodyFragment(table.build().toHtml().toString()).body();
    }
}
