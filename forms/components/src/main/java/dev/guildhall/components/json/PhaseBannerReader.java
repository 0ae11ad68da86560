package dev.guildhall.components.json;

import dev.guildhall.components.phasebanner.PhaseBanner;
import dev.guildhall.components.tag.Tag;

/** Reads the options of the phase banner. */
final class PhaseBannerReader {

    private PhaseBannerReader() {}

    static PhaseBanner read(Options o) {
        PhaseBanner.Builder banner = PhaseBanner.builder()
                .html(o.content("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("tag")) {
            banner.tag(tag(o.part("tag")));
        }
        return o.done(banner.build());
    }

    /** The reference drops the tag's attributes. */
    private static Tag tag(Options o) {
        return o.ignore("attributes")
                .done(Tag.builder()
                        .html(o.content("html", "text"))
                        .classes(o.text("classes"))
                        .build());
    }
}
