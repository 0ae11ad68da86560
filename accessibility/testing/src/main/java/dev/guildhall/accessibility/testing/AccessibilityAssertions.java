package dev.guildhall.accessibility.testing;

import dev.guildhall.accessibility.Page;

/**
 * The entry to assertions on the accessibility of pages.
 *
 * <pre>{@code
 * assertThatPage(html).isAccessible();
 * assertThatPage(Page.of("name, in error", html)).hasNoFindingsExcept("heading-levels");
 * }</pre>
 *
 * <p>A page is its source, wherever it comes from: a template, MockMvc, REST Assured, a browser. Nothing is fetched and no script
 * is run.
 */
public final class AccessibilityAssertions {
    private AccessibilityAssertions() {}

    /** A page that messages call "page". */
    public static PageAssert assertThatPage(String html) {
        return assertThatPage(Page.of("page", html));
    }

    /** A page that messages call by its name, judged with its style sheets. */
    public static PageAssert assertThatPage(Page page) {
        return new PageAssert(page);
    }
}
