package dev.guildhall.components.json;

import dev.guildhall.components.insettext.InsetText;

/** Reads the options of the inset text. */
final class InsetTextReader {

    private InsetTextReader() {}

    static InsetText read(Options o) {
        return o.done(InsetText.builder()
                .id(o.text("id"))
                .html(o.content("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
