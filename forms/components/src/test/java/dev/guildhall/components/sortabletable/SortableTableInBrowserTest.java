package dev.guildhall.components.sortabletable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.sortabletable.SortableTable.Cell;
import dev.guildhall.components.sortabletable.SortableTable.Column;
import dev.guildhall.components.sortabletable.SortableTable.Direction;
import dev.guildhall.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The script of the table in a real browser. */
class SortableTableInBrowserTest {

    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @AfterEach
    void the_console_stays_empty() {
        browser.runsScriptsAgain();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_heading_is_a_button_that_sorts_up_and_then_down_and_says_so() {
        opens(applications());

        press("Borough");

        assertThat(firstCells()).containsExactly("Bexley", "barnet 2", "Barnet 10", "Ealing", "Ealing", "");
        assertThat(orders()).containsExactly("ascending", "none", "none");
        assertThat(status()).isEqualTo("Sorted by Borough (ascending)");
        assertThat(browser.focused().getText()).isEqualTo("Borough");

        press("Borough");

        assertThat(firstCells()).containsExactly("Ealing", "Ealing", "Barnet 10", "barnet 2", "Bexley", "");
        assertThat(orders()).containsExactly("descending", "none", "none");
        assertThat(status()).isEqualTo("Sorted by Borough (descending)");
    }

    @Test
    void numbers_are_compared_by_value_and_those_without_come_last_in_both_directions() {
        opens(applications());

        press("Fee");
        assertThat(column(2)).containsExactly("−£5", "£9", "£10", "£10", "£1,200", "Not known");

        press("Fee");
        assertThat(column(2)).containsExactly("£1,200", "£10", "£10", "£9", "−£5", "Not known");
    }

    @Test
    void rows_that_are_alike_stay_in_the_order_that_they_are_in() {
        opens(applications());

        press("Received");
        press("Fee");

        assertThat(rowsWith("£10")).containsExactly("barnet 2 £10 1 May 2025", "Ealing £10 30 April 2026");

        press("Received");
        press("Received");
        press("Fee");

        assertThat(rowsWith("£10")).containsExactly("Ealing £10 30 April 2026", "barnet 2 £10 1 May 2025");
    }

    @Test
    void dates_are_compared_by_their_sort_value() {
        opens(applications());

        press("Received");

        assertThat(column(3))
                .containsExactly(
                        "1 May 2025",
                        "2 January 2026",
                        "1 February 2026",
                        "30 April 2026",
                        "1 May 2026",
                        "10 May 2026");
    }

    @Test
    void the_table_begins_in_the_order_that_it_was_given_in() {
        opens(applications().sortedBy(0, Direction.ASCENDING));

        assertThat(orders()).containsExactly("ascending", "none", "none");
        assertThat(status()).isEmpty();

        press("Borough");

        assertThat(orders()).containsExactly("descending", "none", "none");
    }

    @Test
    void texts_are_in_the_alphabet_of_the_pages_language() {
        SortableTable.Builder names = SortableTable.builder()
                .language(Language.WELSH)
                .allRowsOnThePage()
                .column(Column.text("Tref"));
        for (String name : List.of("Dinbych", "Chwilog", "Llanelli", "Caerdydd", "Cydweli", "Lwton")) {
            names.row(Cell.of(name));
        }
        browser.opens(site.shows("/page", Html.of("<div lang=\"cy\">"), names.build(), Html.of("</div>")));

        press("Tref");

        assertThat(firstCells()).containsExactly("Caerdydd", "Cydweli", "Chwilog", "Dinbych", "Lwton", "Llanelli");
        assertThat(status()).isEqualTo("Wedi’i drefnu yn ôl Tref (esgynnol)");
    }

    @Test
    void the_script_takes_over_from_links_only_where_all_rows_are_on_the_page() {
        opens(SortableTable.builder()
                .allRowsOnThePage()
                .column(Column.text("Borough").linkedTo("/up", "/down"))
                .row(Cell.of("Ealing"))
                .row(Cell.of("Bexley")));

        press("Borough");

        assertThat(firstCells()).containsExactly("Bexley", "Ealing");
        assertThat(browser.elements("th a")).isEmpty();
        assertThat(browser.address().getPath()).isEqualTo("/page");

        site.shows("/up", Html.of("<h1>Sorted by the server</h1>"));
        opens(SortableTable.builder()
                .column(Column.text("Borough").linkedTo("/up", "/down"))
                .row(Cell.of("Ealing")));
        assertThat(browser.elements("th button")).isEmpty();

        browser.element("th a").click();

        assertThat(browser.element("h1").getText()).isEqualTo("Sorted by the server");
    }

    @Test
    void without_javascript_the_server_sorts() {
        site.shows("/up", Html.of("<h1>Sorted by the server</h1>"));

        browser.runsNoScripts();
        opens(SortableTable.builder()
                .allRowsOnThePage()
                .column(Column.text("Borough").linkedTo("/up", "/down"))
                .row(Cell.of("Ealing")));
        assertThat(browser.elements(".js-enabled, th button")).isEmpty();

        browser.element("th a").sendKeys(Keys.ENTER);

        assertThat(browser.element("h1").getText()).isEqualTo("Sorted by the server");
    }

    @Test
    void it_is_looked_at_on_a_phone_and_on_a_desk() throws Exception {
        for (int width : List.of(320, 1280)) {
            browser.isWide(width);
            opens(applications().captionClasses("govuk-table__caption--m").firstCellIsHeading());
            press("Fee");
            if (width == 320) {
                browser.takesPicture("sortable-table");
            }

            assertThat(browser.runs("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @Test
    void a_table_that_cannot_be_started_stops_no_other() {
        browser.opens(site.shows(
                "/page",
                Html.of("<div data-module=\"guildhall-sortable-table\"><table><thead><tr>"
                        + "<th data-sort-kind=\"text\">Broken</th></tr></thead></table></div>"),
                applications().build()));

        browser.runs("document.querySelectorAll('th button').forEach((button) => button.click())");

        assertThat(browser.elements("[aria-sort=descending], [aria-sort=ascending]"))
                .hasSize(1);
        assertThat(browser.console()).singleElement().asString().contains("Cannot read properties of null");
    }

    private static SortableTable.Builder applications() {
        return SortableTable.builder()
                .caption("Applications")
                .allRowsOnThePage()
                .column(Column.text("Borough"))
                .column(Column.number("Fee"))
                .column(Column.date("Received"))
                .row(Cell.of("Ealing"), fee(10), received(2026, 4, 30, "30 April 2026"))
                .row(Cell.of("Barnet 10"), fee(9), received(2026, 1, 2, "2 January 2026"))
                .row(Cell.of(""), Cell.of("Not known"), received(2026, 5, 10, "10 May 2026"))
                .row(Cell.of("barnet 2"), fee(10), received(2025, 5, 1, "1 May 2025"))
                .row(Cell.of("Ealing"), Cell.number(1200, "£1,200"), received(2026, 2, 1, "1 February 2026"))
                .row(
                        Cell.of("Bexley").comparedBy("Abbey Wood"),
                        Cell.number(-5, "−£5"),
                        received(2026, 5, 1, "1 May 2026"));
    }

    private static Cell fee(long pounds) {
        return Cell.number(pounds, "£" + pounds);
    }

    private static Cell received(int year, int month, int day, String text) {
        return Cell.date(LocalDate.of(year, month, day), text);
    }

    private static void opens(SortableTable.Builder table) {
        browser.opens(site.shows("/page", table.build()));
    }

    /** As a person does who uses the keyboard. */
    private static void press(String heading) {
        WebElement button = browser.elements("th button").stream()
                .filter(each -> each.getText().equals(heading))
                .findFirst()
                .orElseThrow();
        button.sendKeys(Keys.ENTER);
    }

    private static List<String> firstCells() {
        return column(1);
    }

    private static List<String> column(int number) {
        return texts("tbody tr > :nth-child(" + number + ")");
    }

    private static List<String> rowsWith(String text) {
        return texts("tbody tr").stream().filter(row -> row.contains(text)).toList();
    }

    private static List<String> orders() {
        return all("th", "aria-sort", "getAttribute('aria-sort')");
    }

    private static List<String> texts(String css) {
        return all(css, "text", "innerText.replace(/\\s+/g, ' ').trim()");
    }

    /** What a script finds of every element, in one go. */
    private static List<String> all(String css, String what, String expression) {
        Object found = browser.runs(
                "return Array.from(document.querySelectorAll(arguments[0]), (each) => each." + expression + ")", css);
        assertThat(found).as(what).isInstanceOf(List.class);
        return ((List<?>) requireNonNull(found)).stream().map(String::valueOf).toList();
    }

    private static String status() {
        return String.valueOf(browser.runs("return document.querySelector('[role=status]').textContent"));
    }
}
