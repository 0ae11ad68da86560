package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.forms.http.FormsResponse;

/** Holds a page against the accessibility checker. */
final class AccessiblePages {

    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    private AccessiblePages() {}

    static void assertAccessible(String name, FormsResponse response) {
        PageReport report = CHECKER.check(Page.of(name, response.bodyText()));

        assertThat(report.isClean()).as(report.describe()).isTrue();
    }
}
