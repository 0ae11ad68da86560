package dev.guildhall.components.json;

import dev.guildhall.components.header.Header;

/** Reads the options of the GOV.UK header. */
final class HeaderReader {

    private HeaderReader() {}

    static Header read(Options o) {
        return o.done(Header.builder(Brand.installed(o))
                .productName(o.text("productName"))
                .homepageUrl(o.text("homepageUrl", "//gov.uk"))
                .containerClasses(o.text("containerClasses", "govuk-width-container"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
