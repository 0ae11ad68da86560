package dev.guildhall.accessibility.browser.snapshot;

import dev.guildhall.accessibility.appearance.RenderedStyles;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import java.util.Map;

/** The computed styles of a page on each screen that rules ask for. */
record BrowserStyles(Map<Viewport, StyleTable> tables) implements RenderedStyles {
    BrowserStyles {
        tables = Map.copyOf(tables);
    }

    @Override
    public String text(int place, Part part, Viewport viewport, StyleProperty property) {
        StyleTable table = tables.get(viewport);
        return table == null ? "" : table.text(place, part, property);
    }

    @Override
    public boolean isFixedByAttribute(int place, StyleProperty property) {
        StyleTable table = tables.get(Viewport.DESKTOP);
        return table != null && table.isFixed(place, property);
    }
}
