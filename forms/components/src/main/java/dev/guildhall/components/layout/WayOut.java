package dev.guildhall.components.layout;

import dev.guildhall.components.exitthispage.ExitThisPage;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.skiplink.SkipLink;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** The two visible ways to leave a page at once; the third, pressing Shift three times, is the script's. */
record WayOut(String url, Language language) {

    private static final Html HIDDEN_START = Html.of("<span class=\"govuk-visually-hidden\">");
    private static final Html HIDDEN_END = Html.of("</span> ");

    /** Above the main content. */
    Component button() {
        return ExitThisPage.builder()
                .html(Html.join(
                        HIDDEN_START,
                        Html.text(in(Wording.EMERGENCY)),
                        HIDDEN_END,
                        Html.text(in(Wording.EXIT_THIS_PAGE))))
                .redirectUrl(url)
                .activatedText(in(Wording.EXIT_ACTIVATED))
                .timedOutText(in(Wording.EXIT_TIMED_OUT))
                .pressTwoMoreTimesText(in(Wording.EXIT_PRESS_TWO_MORE_TIMES))
                .pressOneMoreTimeText(in(Wording.EXIT_PRESS_ONE_MORE_TIME))
                .build();
    }

    /** After the skip link, shown when it has the focus. */
    Component link() {
        return SkipLink.builder()
                .text(in(Wording.EXIT_THIS_PAGE))
                .href(url)
                .classes("govuk-js-exit-this-page-skiplink")
                .attributes(Attributes.of("rel", "nofollow noreferrer"))
                .build();
    }

    private String in(Text text) {
        return text.in(language);
    }
}
