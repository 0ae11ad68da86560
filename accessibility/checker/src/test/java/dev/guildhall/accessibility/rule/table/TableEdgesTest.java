package dev.guildhall.accessibility.rule.table;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules about header cells and the cells that they head. */
class TableEdgesTest {
    private static final String OFF_SCREEN = " style='position:absolute;left:-9999px'";

    @TestFactory
    Stream<DynamicTest> a_header_that_people_meet_heads_a_cell() {
        String rule = "header-has-cells";
        String without = "<tr><th>a</th><th>b</th></tr><tr><td>1</td></tr>";
        return Edge.tests(
                fails(rule, "a column without cells", table("", without)),
                leavesAlone(rule, "a layout table", table(" role=presentation", without)),
                leavesAlone(rule, "a hidden table", table(" hidden", without)),
                leavesAlone(rule, "a table that is not exposed", table(" aria-hidden=true", without)),
                leavesAlone(rule, "a table off the screen", table(OFF_SCREEN, without)),
                leavesAlone(rule, "a hidden header", table("", without.replace("<th>b", "<th hidden>b"))),
                leavesAlone(
                        rule, "a header not exposed", table("", without.replace("<th>b", "<th aria-hidden=true>b"))),
                leavesAlone(rule, "a header without words", table("", without.replace("<th>b", "<th>"))),
                leavesAlone(rule, "a header with another role", table("", without.replace("<th>b", "<th role=cell>b"))),
                fails(rule, "a grid", table(" role=grid", without)),
                asks(rule, "headers only", table("", "<tr><th>a</th><th>b</th></tr>")),
                leavesAlone(
                        rule, "a corner without words", table("", "<tr><td></td><th>a</th></tr><tr><th>b</th><td>1")));
    }

    @TestFactory
    Stream<DynamicTest> the_scope_says_which_cells_a_header_heads() {
        String rule = "header-has-cells";
        return Edge.tests(
                leavesAlone(rule, "a column", table("", "<tr><th scope=col>a</th></tr><tr><td>1</td></tr>")),
                fails(rule, "a column with cells behind only", table("", "<tr><th scope=col>a</th><td>1</td></tr>")),
                leavesAlone(rule, "a row", table("", "<tr><th scope=row>a</th><td>1</td></tr>")),
                fails(
                        rule,
                        "a row with cells below only",
                        table("", "<tr><th scope=row>a</th></tr><tr><td>1</td></tr>")),
                fails(rule, "a row with cells before only", table("", "<tr><td>1</td><th scope=row>a</th></tr>")),
                leavesAlone(rule, "no scope, before", table("", "<tr><th>a</th><td>1</td></tr>")),
                leavesAlone(rule, "no scope, above", table("", "<tr><th>a</th></tr><tr><td>1</td></tr>")),
                leavesAlone(rule, "a scope that is none", table("", "<tr><th scope=x>a</th><td>1</td></tr>")),
                leavesAlone(rule, "in capitals", table("", "<tr><th scope=ROW>a</th><td>1</td></tr>")),
                leavesAlone(
                        rule,
                        "a group of rows",
                        table("", "<tbody><tr><th scope=rowgroup>a</th></tr><tr><td>1</td><td>2</td></tr></tbody>")),
                fails(
                        rule,
                        "a group of rows that is over",
                        table(
                                "",
                                "<tbody><tr><td>0</td><th scope=rowgroup>a</th></tr></tbody><tbody><tr><td>1</table>")),
                leavesAlone(
                        rule,
                        "a group of columns",
                        table("", "<tr><th colspan=2 scope=colgroup>a</th></tr><tr><td>1</td><td>2</td></tr>")),
                leavesAlone(
                        rule,
                        "a header of headers",
                        table("", "<tr><th scope=col>a</th></tr><tr><th scope=col>b</th></tr><tr><td>1</td></tr>")),
                leavesAlone(
                        rule,
                        "a header that spans",
                        table("", "<tr><th colspan=2 scope=col>a</th></tr><tr><td>1</td><td>2</td></tr>")));
    }

    @TestFactory
    Stream<DynamicTest> a_header_without_scope_heads_what_html_says() {
        String rule = "header-has-cells";
        String total = "<tr><th>a</th><td>1</td></tr><tr><th>Total</th><th scope=row>2</th><td></td></tr>";
        return Edge.tests(
                leavesAlone(rule, "a row of headers above data", table("", "<tr><th>a<th>b<tr><td>1<td>2")),
                leavesAlone(rule, "a column of headers before data", table("", "<tr><th>a<td>1<tr><th>b<td>2")),
                leavesAlone(rule, "a header before a header and data", table("", total)),
                asks(rule, "a row of headers below", table("", "<tr><th>a<td headers=b>1<tr><th>Sum<th id=b>2")),
                leavesAlone(rule, "headers in both", table("", "<tr><td><th>a<tr><th>b<td>1")),
                leavesAlone(rule, "two rows of headers", table("", "<tr><th colspan=2>a<tr><th>b<th>c<tr><td>1<td>2")));
    }

    @TestFactory
    Stream<DynamicTest> no_cell_reaches_out_of_its_group_of_rows() {
        String head = "<thead><tr><th colspan=2 rowspan=%s>a</thead><tbody><tr><td>1<td>2</tbody>";
        return Edge.tests(
                leavesAlone("header-has-cells", "a head that spans too many rows", table("", head.formatted("3"))),
                leavesAlone("header-has-cells", "a head that spans all rows", table("", head.formatted("0"))),
                leavesAlone("table-rows-even", "the rows reach equally far", table("", head.formatted("3"))),
                asks(
                        "table-rows-even",
                        "a tall cell in one group",
                        table("", "<tr><th rowspan=2>a<td>1<tr><td>2<td>3")));
    }

    @TestFactory
    Stream<DynamicTest> a_cell_that_names_its_headers_belongs_to_these_alone() {
        String rule = "header-has-cells";
        return Edge.tests(
                leavesAlone(
                        rule,
                        "a header that is named from afar",
                        table("", "<tr><td headers=a>1</td><th id=a scope=row>a</th></tr>")),
                fails(
                        rule,
                        "a header that only names itself",
                        table("", "<tr><td>1</td><th id=a headers=a scope=row>a</th></tr>")),
                leavesAlone(rule, "a blank list of headers", table("", "<tr><th>a</th><td headers=' '>1</td></tr>")),
                fails(
                        rule,
                        "a cell of another role",
                        table("", "<tr><th>a</th><td role=button>1</td></tr>" + "<tr><td></td><td>2</td></tr>")
                                .replace("<th>a", "<th scope=row>a")),
                leavesAlone(
                        rule,
                        "a cell that is a header by its role",
                        table(
                                "",
                                "<tr><th scope=row>a</th>"
                                        + "<td role=columnheader>1</td></tr><tr><td></td><td>2</td></tr>")));
    }

    @TestFactory
    Stream<DynamicTest> headers_names_other_cells_of_the_same_table() {
        String rule = "cell-headers";
        String wrong = "<tr><th id=a>a</th></tr><tr><td headers=x>1</td></tr>";
        return Edge.tests(
                fails(rule, "no such id", table("", wrong)),
                leavesAlone(rule, "a layout table", table(" role=none", wrong)),
                leavesAlone(rule, "a hidden table", table(" hidden", wrong)),
                leavesAlone(rule, "a table off the screen", table(OFF_SCREEN, wrong)),
                leavesAlone(rule, "a table not exposed", table(" aria-hidden=true", wrong)),
                fails(rule, "a grid", table(" role=grid", wrong)),
                fails(rule, "a tree grid", table(" role=treegrid", wrong)),
                fails(rule, "a hidden cell of a visible table", table("", wrong.replace("<td", "<td hidden"))),
                leavesAlone(rule, "a data cell", table("", "<tr><td id=a>a</td><td headers=a>1</td></tr>")),
                fails(rule, "one of several", table("", "<tr><th id=a>a</th><td headers='a x'>1</td></tr>")),
                leavesAlone(rule, "the same twice", table("", "<tr><th id=a>a</th><td headers='a\ta'>1</td></tr>")),
                fails(rule, "other letters", table("", "<tr><th id=a>a</th><td headers=A>1</td></tr>")),
                fails(rule, "itself", table("", "<tr><th id=a headers=a>a</th><td>1</td></tr>")),
                fails(rule, "a word in a cell", table("", "<tr><th><b id=a>a</b></th><td headers=a>1</td></tr>")),
                fails(rule, "the row", table("", "<tr id=a><th>a</th><td headers=a>1</td></tr>")),
                fails(
                        rule,
                        "a cell of the table around",
                        table(
                                "",
                                "<tr><th id=a>a</th><td>" + table("", "<tr><td headers=a>1</td></tr>") + "</td></tr>")),
                fails(
                        rule,
                        "a cell of a table inside",
                        table(
                                "",
                                "<tr><td headers=a>1</td><td>" + table("", "<tr><th id=a>a</th></tr>") + "</td></tr>")),
                fails(
                        rule,
                        "a cell of another table",
                        table("", "<tr><th id=a>a</th></tr>") + table("", "<tr><td headers=a>1</td></tr>")),
                leavesAlone(rule, "a cell elsewhere in the page", "<div headers=x>a</div>"));
    }

    private static String table(String attributes, String rows) {
        return "<table" + attributes + ">" + rows + "</table>";
    }
}
