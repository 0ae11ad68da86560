package dev.guildhall.accessibility.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    @Test
    void a_finding_is_told_with_its_place_its_tag_and_its_mend() {
        Document page = Jsoup.parse(Reports.written(ReportFormat.HTML, Reports.ofThree()));

        assertThat(page.title()).isEqualTo("Accessibility report: 3 pages, 1 finding, 1 question, 1 unreadable");
        assertThat(page.select("section.failed li").text())
                .isEqualTo("This text field has no name. name.html, line 3, column 1, #name <input id=name value='…'> "
                        + "Give it a label element whose for is the field's id.");
        assertThat(page.select("section.question h3").text())
                .isEqualTo("Embedded picture, sound or film has a name: 1 place");
    }

    @Test
    void the_picture_says_in_words_what_it_shows() {
        Document page = Jsoup.parse(Reports.written(ReportFormat.HTML, Reports.ofThree()));

        assertThat(page.select("svg.strip").eachAttr("aria-label"))
                .containsExactly("name.html: 1 finding on line 3; 1 question on line 3.");
        assertThat(page.select("svg circle.failed")).hasSize(1);
        assertThat(page.select("svg rect.question")).hasSize(1);
    }

    @Test
    void a_picture_of_too_many_pages_shows_those_with_the_most_marks_and_says_so() {
        Page[] pages = IntStream.range(0, 60)
                .mapToObj(
                        i -> Page.of(i + ".html", "<html lang=en><title>x</title><h1>x</h1>" + "<input>".repeat(i + 1)))
                .toArray(Page[]::new);

        Document page = Jsoup.parse(Reports.written(ReportFormat.HTML, Reports.of(pages)));

        assertThat(page.select("svg.strip")).hasSize(20);
        assertThat(page.select("svg.strip").get(0).attr("aria-label")).startsWith("59.html: 60 findings");
        assertThat(page.text()).contains("These are the 20 pages with the most marks, of 60.");
    }

    @Test
    void it_needs_no_other_file_and_no_script() {
        Document page = Jsoup.parse(Reports.written(ReportFormat.HTML, Reports.ofThree()));

        assertThat(page.select("script, link, img, iframe, [src], [onclick]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Property(tries = 200)
    void the_checker_never_finds_anything_in_its_own_report(@ForAll String name, @ForAll String text) {
        String written = Reports.written(
                ReportFormat.HTML,
                Reports.of(
                        Page.of(name, "<html lang='" + text + "'><h3></h3><a href=x><object data=x>" + text),
                        Page.of("b.html", "<html lang=en><title>x</title><h1>x</h1>"),
                        Page.of(text, "")));

        PageReport own = CHECKER.check(Page.of("report.html", written));
        assertThat(own.unreadable()).isEmpty();
        assertThat(own.findings()).extracting(Finding::describe).isEmpty();
        assertThat(own.questions()).extracting(Finding::describe).isEmpty();
    }

    @Test
    void what_a_page_holds_is_text_in_the_report_and_never_markup() {
        String written = Reports.written(
                ReportFormat.HTML,
                Reports.of(Page.of("<script>x</script>", "<html><a href=/ class='</code><script>x</script>'></a>")));

        assertThat(written).contains("&lt;script&gt;");
        assertThat(Jsoup.parse(written).select("script")).isEmpty();
    }
}
