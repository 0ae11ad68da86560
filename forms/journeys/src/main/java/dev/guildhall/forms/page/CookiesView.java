package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.table.Table;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.support.CookieDetails;
import java.util.List;

/** The table of the cookies page. */
final class CookiesView {

    private CookiesView() {}

    static Component of(List<CookieDetails> cookies, Language language) {
        Table.Builder table = Table.builder()
                .caption(SupportWords.ESSENTIAL_COOKIES.in(language))
                .captionClasses("govuk-table__caption--m")
                .firstCellIsHeader()
                .head(
                        SupportWords.COOKIE_NAME.in(language),
                        SupportWords.COOKIE_PURPOSE.in(language),
                        SupportWords.COOKIE_EXPIRY.in(language));
        cookies.forEach(cookie -> table.row(
                cookie.name(), cookie.purpose().in(language), cookie.expiry().in(language)));
        return table.build();
    }
}
