package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccessibilityCheckerTest {
    @Test
    void a_page_without_a_title_is_told_where_and_how_to_mend_it() {
        PageReport report = AccessibilityChecker.standard()
                .check(Page.of(
                        "start.html", "<!doctype html>\n<html lang=\"en\">\n<body><h1>Apply</h1></body></html>"));

        Finding finding = report.findings().get(0);
        assertThat(finding.describe()).isEqualTo("""
                        The page has no title.
                          where: start.html:2:1  html
                          found: <html lang="en">
                          mend:  Put a title element in the head that says what this page is for, then the service's name.
                          rule:  page-title, WCAG 2.2 A, WCAG 2.4.2 Page Titled (A), ACT 2779a5
                          hurts: people who use a screen reader, people who find reading, memory or concentration hard""");
    }

    @Test
    void a_page_that_names_itself_and_its_language_is_clean() {
        PageReport report = AccessibilityChecker.standard()
                .check("<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>");

        assertThat(report.findings()).isEmpty();
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void one_checker_judges_many_pages_at_once_as_it_judges_them_one_by_one() {
        AccessibilityChecker checker = AccessibilityChecker.standard();
        List<String> pages = IntStream.range(0, 200)
                .mapToObj(i -> "<html lang=en><title>x</title><h1>" + i + "</h1>" + "<input>".repeat(i))
                .toList();

        List<Integer> alone = pages.stream()
                .map(page -> checker.check(page).findings().size())
                .toList();
        List<Integer> together = pages.parallelStream()
                .map(page -> checker.check(page).findings().size())
                .toList();

        assertThat(together).isEqualTo(alone).startsWith(0, 1, 2, 3).endsWith(199);
    }

    @Test
    void a_question_is_no_finding_but_is_asked() {
        PageReport report = AccessibilityChecker.standard()
                .check("<html lang=en><title>x</title><h1>x</h1><object data=a.png>A map of the borough</object>");

        assertThat(report.isClean()).isTrue();
        assertThat(report.questions())
                .extracting(Finding::message)
                .containsExactly(
                        "Do screen readers read out anything for this object? What it contains or its alt may be used.");
    }
}
