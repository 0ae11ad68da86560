package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
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
}
