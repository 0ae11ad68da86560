package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.summarylist.SummaryList;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.support.CookieDetails;

/** What the cookies page tells of one cookie; a list rather than a table, which does not fit a narrow screen. */
final class CookiesView {

    private static final int BELOW_SECTION = 3;

    private CookiesView() {}

    static Component of(CookieDetails cookie, Language language) {
        return SummaryList.builder()
                .card(SummaryList.Card.builder()
                        .title(SummaryList.Title.builder()
                                .text(cookie.name())
                                .headingLevel(BELOW_SECTION)
                                .build())
                        .build())
                .row(row(SupportWords.COOKIE_PURPOSE, cookie.purpose(), language))
                .row(row(SupportWords.COOKIE_EXPIRY, cookie.expiry(), language))
                .build();
    }

    private static SummaryList.Row row(Text key, Text value, Language language) {
        return SummaryList.Row.builder()
                .key(SummaryList.Cell.of(key.in(language)))
                .value(SummaryList.Cell.of(value.in(language)))
                .build();
    }
}
