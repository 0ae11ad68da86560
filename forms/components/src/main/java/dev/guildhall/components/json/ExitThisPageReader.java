package dev.guildhall.components.json;

import dev.guildhall.components.exitthispage.ExitThisPage;

/** Reads the options of the button to exit the page. */
final class ExitThisPageReader {

    private ExitThisPageReader() {}

    static ExitThisPage read(Options o) {
        return o.done(ExitThisPage.builder()
                .html(o.shownContent("html", "text"))
                .redirectUrl(o.text("redirectUrl"))
                .activatedText(o.text("activatedText"))
                .timedOutText(o.text("timedOutText"))
                .pressTwoMoreTimesText(o.text("pressTwoMoreTimesText"))
                .pressOneMoreTimeText(o.text("pressOneMoreTimeText"))
                .id(o.text("id"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
