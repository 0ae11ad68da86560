package dev.guildhall.accessibility.browser.page;

import dev.guildhall.accessibility.appearance.Viewport;

/**
 * A page that is open in a browser: all that a check asks of a browser. There is one for Selenium and one for Playwright; a
 * team that drives Chromium in another way writes its own in twenty lines.
 *
 * <pre>{@code
 * LivePage page = SeleniumPage.of(driver).named("full-name, in error");
 * page.evaluate("return document.title", "");
 * }</pre>
 *
 * <p>It is the page that is open now, in the state that it is in. One page serves one thread.
 */
public interface LivePage {
    /** As reports shall call it. */
    String name();

    /**
     * Runs the body of an asynchronous function in the page and waits for the text that it returns.
     *
     * @param body may use {@code await}, and {@code argument} for the text that it is given
     * @throws LivePageException if the script fails or the browser does not answer
     */
    String evaluate(String body, String argument);

    /** Presses and releases a key where the focus is, as a person would. */
    void press(Key key);

    /** Makes the page's part of the window this big, as far as the browser can. */
    void resize(Viewport viewport);

    /** Gives the window the size back that it had before it was first resized. */
    void restoreSize();

    /** What the window shows now, as a PNG picture; the same pixels give the same bytes. */
    byte[] picture();

    /** A name for the page at an address, without its query and fragment, which may hold personal data. */
    static String nameOf(String address) {
        String shown = address.replaceFirst("(?s)[?#].*", "");
        return shown.startsWith("data:") || shown.isEmpty() ? "page" : shown;
    }
}
