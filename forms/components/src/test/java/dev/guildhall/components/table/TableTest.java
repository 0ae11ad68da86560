package dev.guildhall.components.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.option.OptionsException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void rows_have_headers_and_numbers_are_aligned() {
        Document page = page(Table.builder()
                .caption("Prices & fees")
                .head(Table.Cell.of("Month"), Table.Cell.numeric("Price"))
                .row(Table.Cell.of("January"), Table.Cell.numeric("£85"))
                .row(Table.Cell.of(Html.of("<b>May</b>")), Table.Cell.numeric("£75"))
                .firstCellIsHeader()
                .build());

        assertThat(page.select("caption").text()).isEqualTo("Prices & fees");
        assertThat(page.select("th[scope=col]").eachText()).containsExactly("Month", "Price");
        assertThat(page.select("th[scope=row]").eachText()).containsExactly("January", "May");
        assertThat(page.select("td.govuk-table__cell--numeric").eachText()).containsExactly("£85", "£75");
    }

    @Test
    void plain_texts_make_a_row() {
        Table texts = Table.builder().head("Name", "Age").row("Ada", "36").build();

        assertThat(texts)
                .isEqualTo(Table.builder()
                        .head(Table.Cell.of("Name"), Table.Cell.of("Age"))
                        .row(Table.Cell.of("Ada"), Table.Cell.of("36"))
                        .build());
    }

    @Test
    void a_row_that_is_changed_after_the_table_was_made_changes_nothing() {
        List<Table.Cell> row = new ArrayList<>(List.of(Table.Cell.of("Ada")));
        Table table = Table.builder().head(row).row(row).build();

        row.clear();

        assertThat(table.rows()).containsExactly(List.of(Table.Cell.of("Ada")));
        assertThat(table.head()).contains(List.of(Table.Cell.of("Ada")));
    }

    @Test
    void a_cell_may_cover_columns_and_rows() {
        Table.Cell wide = Table.Cell.builder()
                .text("All year")
                .colspan(2)
                .rowspan(3)
                .classes("app-wide")
                .build();

        assertThat(Table.builder().row(wide).build().toHtml().toString())
                .contains("<td class=\"govuk-table__cell app-wide\" colspan=\"2\" rowspan=\"3\">All year</td>");
    }

    @Test
    void a_span_that_is_no_number_is_printed_in_its_place() {
        String markup = Components.render(
                "table",
                "{\"rows\": [[{\"text\": 1, \"colspan\": true, \"rowspan\": 2, \"attributes\": {\"id\": 3}}]]}");

        assertThat(markup).contains("<td class=\"govuk-table__cell\" colspan=\"true\" rowspan=\"2\" id=\"3\">1</td>");
    }

    @Test
    void a_cell_that_is_null_is_empty_and_a_row_that_is_null_is_left_out() {
        Document page = Jsoup.parseBodyFragment(
                Components.render("table", "{\"head\": [], \"rows\": [[null, {\"text\": 0}], null, []]}"));

        assertThat(page.select("thead tr")).hasSize(1);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("td").eachText()).containsExactly("0");
        assertThat(page.select("td")).hasSize(2);
    }

    @Test
    void what_is_wrong_in_a_cell_is_said_with_its_row() {
        assertThatThrownBy(() -> Components.parse("table", "{\"rows\": [[], [{}, {\"txt\": 1}]]}"))
                .isInstanceOf(OptionsException.class)
                .hasMessage("table.rows[1][1]: unknown option \"txt\"; did you mean \"text\"?");
    }

    private static Document page(Table table) {
        return Jsoup.parseBodyFragment(table.toHtml().toString());
    }
}
