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
        if (o.isTruthy("actions")) {
            panel.actions(actions(o.part("actions")));
        }
        return o.done(panel.build());
    }

    private static Panel.Actions actions(Options o) {
        Panel.Actions.Builder actions =
                Panel.Actions.builder().classes(o.text("classes")).attributes(o.attributes("attributes"));
        for (Options item : o.objects("items")) {
            actions.item(action(item));
        }
        return o.done(actions.build());
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
