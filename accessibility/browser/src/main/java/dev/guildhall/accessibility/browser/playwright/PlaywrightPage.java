package dev.guildhall.accessibility.browser.playwright;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ViewportSize;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.browser.page.Key;
import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.page.LivePageException;
import java.util.Optional;

/**
 * The page that is open in a browser of Playwright's.
 *
 * <pre>{@code
 * PageReport report = BrowserChecker.standard().check(PlaywrightPage.of(page));
 * }</pre>
 */
public final class PlaywrightPage implements LivePage {
    private final Page page;
    private final String name;
    private Optional<ViewportSize> sizeBefore = Optional.empty();

    private PlaywrightPage(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** The page that is open, by its address without the query. */
    public static PlaywrightPage of(Page page) {
        return new PlaywrightPage(page, LivePage.nameOf(page.url()));
    }

    /** The same page by another name, such as that of a state. */
    public PlaywrightPage named(String newName) {
        return new PlaywrightPage(page, newName);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String evaluate(String body, String argument) {
        try {
            if (page.evaluate("async argument => {" + body + "\n}", argument) instanceof String text) {
                return text;
            }
        } catch (PlaywrightException e) {
            throw new LivePageException("The browser could not run a script in \"" + name + "\".", e);
        }
        throw new LivePageException("A script in \"" + name + "\" returned no text; return a string.");
    }

    @Override
    public void press(Key key) {
        page.keyboard()
                .press(
                        switch (key) {
                            case TAB -> "Tab";
                            case SHIFT_TAB -> "Shift+Tab";
                            case ESCAPE -> "Escape";
                        });
    }

    @Override
    public void resize(Viewport viewport) {
        if (sizeBefore.isEmpty()) {
            sizeBefore = Optional.ofNullable(page.viewportSize());
        }
        page.setViewportSize(viewport.width(), viewport.height());
    }

    @Override
    public void restoreSize() {
        sizeBefore.ifPresent(size -> page.setViewportSize(size.width, size.height));
    }

    @Override
    public byte[] picture() {
        return page.screenshot(new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL));
    }
}
