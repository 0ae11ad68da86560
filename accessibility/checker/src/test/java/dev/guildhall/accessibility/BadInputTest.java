package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.PageReport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limit on time is there only so that a hang fails rather than stops the build. */
@Timeout(300)
class BadInputTest {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    @Test
    void an_empty_page_is_unreadable_and_says_so() {
        assertThat(CHECKER.check(" \n").unreadable()).contains("It is empty; give the page's markup.");
        assertThat(CHECKER.check(" \n").isClean()).isFalse();
    }

    @Test
    void a_binary_file_is_unreadable_and_says_so() {
        PageReport report = CHECKER.check(Page.of("logo.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));

        assertThat(report.describe())
                .isEqualTo("logo.png could not be judged: "
                        + "It holds zero bytes, so it is not text; give the page's markup.");
    }

    @Test
    void a_page_over_the_limit_of_characters_is_unreadable_and_says_so() {
        PageReport report = CHECKER.check("x".repeat(AccessibilityChecker.MAX_CHARACTERS + 1));

        assertThat(report.unreadable()).contains("It has 33554433 characters; the limit is 33554432. Split the page.");
    }

    @Test
    void markup_without_an_element_is_unreadable() {
        assertThat(CHECKER.check(Page.of("a.svg", "<!-- -->")).unreadable())
                .contains("It holds no element; give the page's markup.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deepPages")
    void fifty_thousand_elements_inside_one_another_are_judged_and_the_limit_of_depth_is_said(
            String name, String page) {
        PageReport report = CHECKER.check(Page.of(name, page));

        assertThat(report.unreadable()).isEmpty();
        assertThat(report.notJudged()).anyMatch(note -> note.contains("nested deeper than " + ParsedPage.MAX_DEPTH));
    }

    static Stream<Arguments> deepPages() {
        return Stream.of(
                Arguments.of("div.html", PlantedFault.page("<div>".repeat(50_000))),
                Arguments.of("span.html", PlantedFault.page("<span role=link>".repeat(50_000))),
                Arguments.of("table.html", PlantedFault.page("<table><tr><td>".repeat(50_000))),
                Arguments.of("label.html", PlantedFault.page("<label>".repeat(50_000) + "<input>")),
                Arguments.of("svg.svg", "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(50_000)),
                Arguments.of(
                        "xhtml.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + "<div>".repeat(50_000)));
    }

    @Test
    void ten_megabytes_of_faults_are_judged_and_the_findings_left_out_are_counted() {
        String paragraph = "<p>" + "word ".repeat(40) + "<button></button>";
        int buttons = 10_000_000 / paragraph.length();

        PageReport report = CHECKER.check(PlantedFault.page(paragraph.repeat(buttons)));

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("button-name"))
                .hasSize(AccessibilityChecker.MAX_FINDINGS_PER_RULE);
        assertThat(report.notJudged())
                .contains("Rule button-name: " + (buttons - 1_000)
                        + " more findings are not listed; mend the first 1000 and check again.");
    }

    @Test
    void unclosed_markup_is_mended_as_browsers_do() {
        PageReport report =
                CHECKER.check("<html lang=en><title>Apply</title><main><h1>Apply<p>Your <b>name<a href=/>Back");

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_tag_that_never_ends_is_judged_as_far_as_it_goes() {
        assertThat(CHECKER.check("<html lang=en><title>Apply</title><img src='").unreadable())
                .isEmpty();
    }

    @Test
    void what_frames_hold_is_said_not_to_be_judged() {
        PageReport report =
                CHECKER.check("<html lang=en><title>x</title><frameset><frame src=a.html></frameset></html>");

        assertThat(report.notJudged())
                .containsExactly("What frames hold was not judged; check each of their pages by itself.");
    }

    @Test
    void a_linked_style_sheet_is_said_not_to_be_read() {
        PageReport report = CHECKER.check("<link rel=stylesheet href=app.css><p>Hi");

        assertThat(report.notJudged())
                .containsExactly("The style sheet app.css was not read: No folder to read it from was given. "
                        + "What it hides was judged as if it were shown, and what it colours was not judged.");
    }

    @Test
    void an_xhtml_page_is_judged_but_not_by_rules_of_text_html() {
        PageReport report = CHECKER.check(Page.of(
                "a.xhtml",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head>"
                        + "<body><h2>Permits</h2><button/></body></html>"));

        assertThat(report.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactlyInAnyOrder("page-title", "button-name", "govuk-one-h1");
    }

    @Test
    void an_entity_that_an_xhtml_page_declares_is_neither_read_from_disk_nor_expanded() {
        PageReport report = CHECKER.check(Page.of(
                "a.xhtml",
                "<!DOCTYPE html [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
                        + "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>&f;</h1><h1/></body></html>"));

        assertThat(report.describe()).doesNotContain("root:");
    }

    @Test
    void a_picture_is_not_asked_for_the_title_of_a_page() {
        PageReport report = CHECKER.check(Page.of("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><circle/></svg>"));

        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("costlyPages")
    void a_page_made_to_cost_too_much_ends_and_says_what_was_not_judged(String name, String page, String said) {
        PageReport report = CHECKER.check(Page.of(name, page));

        assertThat(report.notJudged()).anyMatch(note -> note.contains(said));
    }

    static Stream<Arguments> costlyPages() {
        String manyIds = "a ".repeat(5_000);
        return Stream.of(
                Arguments.of(
                        "names of names",
                        PlantedFault.page("<i id=a>x</i>"
                                + ("<button aria-labelledby='" + manyIds + "'></button>").repeat(1_500)),
                        "working out names and relations took more than 5000000 steps"),
                Arguments.of(
                        "selectors that never match",
                        PlantedFault.page("<style>"
                                + IntStream.range(0, 20)
                                        .mapToObj(i -> ":has(.x" + i + " .y) i {display:none}")
                                        .collect(Collectors.joining())
                                + "</style>" + "<div>".repeat(200) + "<i>x</i>".repeat(3_000)),
                        "too complex to match"),
                Arguments.of(
                        "rules without end",
                        PlantedFault.page("<style>" + "*{display:none}".repeat(30_000) + "</style>"),
                        "more than 20000 rules"),
                Arguments.of(
                        "rules in rules",
                        PlantedFault.page("<style>" + "&, & & & &{".repeat(1_000) + "display:none</style><p>x"),
                        "Style rules nested deeper than 8 were not read."));
    }

    @Test
    void hidden_links_by_the_thousand_that_a_long_script_names_end() {
        StringBuilder body = new StringBuilder("<script>focus();" + "x = 1;".repeat(100_000) + "</script>");
        body.append("<div aria-hidden=true>".repeat(400));
        for (int i = 0; i < 5_000; i++) {
            body.append("<a href=# id=x></a>");
        }

        assertThat(CHECKER.check(PlantedFault.page(body.toString())).questions())
                .filteredOn(question -> question.rule().id().equals("aria-hidden-focus"))
                .hasSize(400);
    }

    @Test
    void a_chain_of_aria_owns_longer_than_the_stack_ends() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            body.append("<span role=button id=i")
                    .append(i)
                    .append(" aria-owns=i")
                    .append(i + 1)
                    .append("></span>");
        }

        assertThat(CHECKER.check(PlantedFault.page(body.toString())).unreadable())
                .isEmpty();
    }

    @Test
    void a_circle_of_references_ends() {
        PageReport report = CHECKER.check(
                PlantedFault.page(
                        "<button id=a aria-labelledby=b aria-owns=b></button><button id=b aria-labelledby=a aria-owns=a></button>"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("button-name"))
                .hasSize(2);
    }
}
