package dev.guildhall.components.json;

import dev.guildhall.components.tabs.Tabs;

/** Reads the options of the tabs. */
final class TabsReader {

    private TabsReader() {}

    static Tabs read(Options o) {
        return o.done(Tabs.builder()
                .items(o.counted("items", TabsReader::item, Tabs.Item.leftOut()))
                .title(o.printed("title", "Contents"))
                .id(o.text("id"))
                .idPrefix(o.text("idPrefix"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    private static Tabs.Item item(Options o) {
        Tabs.Item.Builder item =
                Tabs.Item.builder().id(o.text("id")).label(o.printed("label")).attributes(o.attributes("attributes"));
        if (o.isTruthy("panel")) {
            Options panel = o.part("panel");
            panel.done(item.panel(panel.shownContent("html", "text")).panelAttributes(panel.attributes("attributes")));
        }
        return o.done(item.build());
    }
}
