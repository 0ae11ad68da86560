package dev.guildhall.components.json;

import dev.guildhall.components.panel.Panel;

/** Reads the options of the panel. */
final class PanelReader {

    private PanelReader() {}

    static Panel read(Options o) {
        Panel.Builder panel = Panel.builder()
                .titleHtml(o.untrimmedContent("titleHtml", "titleText"))
                .headingLevel(o.integer("headingLevel", 1))
                .html(o.truthyContent("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        o.object("actions", PanelReader::actions).ifPresent(panel::actions);
        return o.done(panel.build());
    }

    private static Panel.Actions actions(Options o) {
        return o.done(Panel.Actions.builder()
                .items(o.objects("items").stream().map(PanelReader::action).toList())
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    private static Panel.Action action(Options o) {
        return o.done(Panel.Action.builder()
                .text(o.printed("text"))
                .type(o.text("type"))
                .href(o.text("href"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
