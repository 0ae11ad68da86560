package dev.guildhall.components.json;

import dev.guildhall.components.skiplink.SkipLink;

/** Reads the options of the skip link. */
final class SkipLinkReader {

    private SkipLinkReader() {}

    static SkipLink read(Options o) {
        return o.done(SkipLink.builder()
                .html(o.untrimmedContent("html", "text"))
                .href(o.text("href", "#content"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
