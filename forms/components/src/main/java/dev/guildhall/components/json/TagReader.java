package dev.guildhall.components.json;

import dev.guildhall.components.tag.Tag;

/** Reads the options of the tag. */
final class TagReader {

    private TagReader() {}

    static Tag read(Options o) {
        return o.done(Tag.builder()
                .html(o.content("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
