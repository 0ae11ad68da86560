package dev.guildhall.components.json;

import dev.guildhall.components.genericheader.GenericHeader;

/** Reads the options of the generic header. */
final class GenericHeaderReader {

    private GenericHeaderReader() {}

    static GenericHeader read(Options o) {
        return o.done(GenericHeader.builder()
                .logoHtml(o.untrimmedContent("logoHtml", "logoText"))
                .url(o.text("url", "/"))
                .containerClasses(o.text("containerClasses", "govuk-width-container"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
