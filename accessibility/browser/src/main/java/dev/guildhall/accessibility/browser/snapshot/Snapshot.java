package dev.guildhall.accessibility.browser.snapshot;

import dev.guildhall.accessibility.RenderedPage;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.script.PageScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as the browser holds it at one moment: its DOM with open shadow roots and the state of its controls, and the computed
 * styles. What people typed is not taken.
 *
 * @param contentType as the server called it
 */
public record Snapshot(String contentType, RenderedPage page) {
    /** The screens that rules ask styles of, the usual one last, so that the page is left on it. */
    private static final List<Viewport> SCREENS = List.of(Viewport.UPRIGHT, Viewport.ENLARGED, Viewport.DESKTOP);

    /** Takes one; the page is then as wide as the usual screen. */
    public static Snapshot take(LivePage page) {
        page.resize(Viewport.DESKTOP);
        PageScript.SETTLE.runOn(page);
        List<String> dom = PageScript.SNAPSHOT.runOn(page).get(0);
        Map<Viewport, StyleTable> tables = new LinkedHashMap<>();
        for (Viewport screen : SCREENS) {
            page.resize(screen);
            PageScript.SETTLE.runOn(page);
            tables.put(screen, StyleTable.of(PageScript.STYLES.runOn(page, StyleTable.question())));
        }
        return new Snapshot(dom.get(0), new RenderedPage(page.name(), dom.get(1), new BrowserStyles(tables)));
    }

    /** True if this is a web page rather than a picture, a PDF or text. */
    public boolean isHtml() {
        return Set.of("text/html", "application/xhtml+xml").contains(contentType);
    }
}
