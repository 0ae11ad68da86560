package dev.guildhall.forms;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;

import dev.guildhall.accessibility.Page;
import dev.guildhall.forms.http.FormsResponse;

/** Holds a page against the accessibility checker. */
final class AccessiblePages {

    private AccessiblePages() {}

    static void assertAccessible(String name, FormsResponse response) {
        assertThatPage(Page.of(name, response.bodyText())).isAccessible();
    }
}
