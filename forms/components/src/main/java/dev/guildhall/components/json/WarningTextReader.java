package dev.guildhall.components.json;

import dev.guildhall.components.warningtext.WarningText;

/** Reads the options of the warning text. */
final class WarningTextReader {

    private WarningTextReader() {}

    static WarningText read(Options o) {
        return o.done(WarningText.builder()
                .html(o.untrimmedContent("html", "text"))
                .iconFallbackText(o.text("iconFallbackText", "Warning"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
