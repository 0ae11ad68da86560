package dev.guildhall.accessibility.rule.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class TableRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.inBody(
                        "cell-headers",
                        "<table><tr><th id=\"a\">Rate</th></tr><tr><td headers=\"b\">5</td></tr></table>",
                        "The headers attribute names \"b\", which is no other cell of this table.",
                        "<table><tr><th id=\"a\">Rate</th></tr><tr><td headers=\"a\">5</td></tr></table>"),
                PlantedFault.inBody(
                        "cell-headers",
                        "<table><tr><th id=\"a\">Rate</th></tr></table><table><tr><td headers=\"a\">5</td></tr></table>",
                        "The headers attribute names \"a\", which is no other cell of this table.",
                        "<table><tr><th id=\"a\">Rate</th></tr><tr><td headers=\"a\">5</td></tr></table>"),
                PlantedFault.inBody(
                        "header-has-cells",
                        "<table><tr><th>Rate</th><th>Value</th></tr><tr><td>5</td></tr></table>",
                        "No cell belongs to this header.",
                        "<table><tr><th>Rate</th><th>Value</th></tr><tr><td>5</td><td>6</td></tr></table>"),
                PlantedFault.inBody(
                        "table-headers",
                        "<table><caption>Rates</caption><tr><td>Rate</td><td>Value</td></tr><tr><td>5</td><td>6</td></tr></table>",
                        "This table has no header cells, so nobody is told what a cell is about.",
                        "<table><caption>Rates</caption><tr><th>Rate</th><th>Value</th></tr><tr><td>5</td><td>6</td></tr></table>"),
                PlantedFault.inBody(
                        "table-in-header",
                        "<table><tr><th>Rate <table><tr><td>5</td></tr></table></th></tr></table>",
                        "All of the table in this header is read out with every cell that it heads.",
                        "<table><tr><th>Rate</th></tr></table>"),
                PlantedFault.inBody(
                        "table-scope",
                        "<table><tr><th>Day</th><th>Open</th></tr><tr><th>Monday</th><td>8</td></tr></table>",
                        "3 header cells do not say whether they head a row or a column.",
                        "<table><tr><th scope=\"col\">Day</th><th scope=\"col\">Open</th></tr><tr><th scope=\"row\">Monday</th><td>8</td></tr></table>"));
    }

    @Test
    void a_row_that_is_too_short_is_a_question() {
        assertThat(
                        PlantedFault.outcomesOf(
                                "table-rows-even",
                                PlantedFault.page(
                                        "<table><tr><th>Rate</th><th>Value</th></tr><tr><td colspan=\"3\">5</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void a_table_of_headers_only_is_a_question() {
        assertThat(PlantedFault.outcomesOf(
                        "header-has-cells", PlantedFault.page("<table><tr><th scope=\"row\">Rate</th></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void a_table_without_a_caption_is_a_question_and_one_with_it_passes() {
        assertThat(PlantedFault.outcomesOf(
                        "table-caption", PlantedFault.page("<table><tr><th>Rate</th></tr><tr><td>5</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
        assertThat(PlantedFault.outcomesOf(
                        "table-caption",
                        PlantedFault.page(
                                "<table><caption>Rates</caption><tr><th>Rate</th></tr><tr><td>5</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void a_table_that_may_only_lay_out_is_a_question() {
        assertThat(PlantedFault.outcomesOf(
                        "table-headers",
                        PlantedFault.page("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void spans_without_measure_are_bounded() {
        assertThat(
                        PlantedFault.outcomesOf(
                                "table-rows-even",
                                PlantedFault.page(
                                        "<table><tr><th colspan=\"99999999\">Rate</th></tr><tr><td rowspan=\"99999999\" colspan=\"1000\">5</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void a_row_below_a_tall_cell_reaches_as_far_as_it() {
        assertThat(PlantedFault.outcomesOf(
                        "table-rows-even",
                        PlantedFault.page(
                                "<table><tr><td>5</td><th rowspan=\"0\">Rate</th></tr><tr><td>6</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void a_header_whose_only_cell_names_another_has_none() {
        assertThat(PlantedFault.outcomesOf(
                        "header-has-cells",
                        PlantedFault.page("<table><tr><th id=\"a\">A</th><td headers=\"b\">1</td></tr></table>")))
                .extracting(Outcome::term)
                .containsExactly("failed");
    }

    @Test
    void an_aria_table_is_formed_as_a_native_one() {
        assertThat(
                        PlantedFault.outcomesOf(
                                "header-has-cells",
                                PlantedFault.page(
                                        "<div role=\"table\"><div role=\"row\"><span role=\"columnheader\">A</span></div><div role=\"row\"><span role=\"cell\">1</span></div></div>")))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }
}
