package dev.guildhall.components.json;

import dev.guildhall.components.backlink.BackLink;

/** Reads the options of the back link. */
final class BackLinkReader {

    private BackLinkReader() {}

    static BackLink read(Options o) {
        BackLink.Builder link = BackLink.builder()
                .href(o.text("href", "#"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("html")) {
            link.html(o.untrimmedMarkup("html"));
            return o.ignore("text").done(link.build());
        }
        return o.done(link.text(o.text("text", "Back")).build());
    }
}
