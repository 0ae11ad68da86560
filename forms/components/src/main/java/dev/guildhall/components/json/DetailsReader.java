package dev.guildhall.components.json;

import dev.guildhall.components.details.Details;

/** Reads the options of the details. */
final class DetailsReader {

    private DetailsReader() {}

    static Details read(Options o) {
        Details.Builder details = Details.builder()
                .id(o.text("id"))
                .summaryHtml(o.content("summaryHtml", "summaryText"))
                .html(o.untrimmedContent("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("open")) {
            details.open();
        }
        return o.done(details.build());
    }
}
