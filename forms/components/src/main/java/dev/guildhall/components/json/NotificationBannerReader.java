package dev.guildhall.components.json;

import dev.guildhall.components.html.Html;
import dev.guildhall.components.notificationbanner.NotificationBanner;
import java.util.Optional;

/** Reads the options of the notification banner. */
final class NotificationBannerReader {

    private NotificationBannerReader() {}

    static NotificationBanner read(Options o) {
        NotificationBanner.Builder banner = NotificationBanner.builder()
                .role(o.text("role"))
                .titleHeadingLevel(o.integer("titleHeadingLevel", 2))
                .titleId(o.text("titleId", "govuk-notification-banner-title"))
                .titleHtml(o.isTruthy("titleHtml") ? o.untrimmedMarkup("titleHtml") : Html.text(o.text("titleText")))
                .html(o.isTruthy("html") ? o.markup("html") : text(o.text("text")))
                .classes(o.text("classes"));
        o.ignore("titleText", "text");
        if (o.printed("type").equals("success")) {
            banner.success();
        }
        if (o.isTrue("disableAutoFocus")) {
            banner.noAutoFocus();
        } else if (o.isFalse("disableAutoFocus")) {
            banner.autoFocus();
        }
        Optional<String> odd = o.neitherTrueNorFalse("disableAutoFocus");
        return o.done(banner.attributes(Parts.odd(o.attributes("attributes"), "data-disable-auto-focus", odd))
                .build());
    }

    /** A text of nothing but white space is shown all the same. */
    private static Html text(String text) {
        String trimmed = Whitespace.trim(text);
        return Html.text(trimmed.isEmpty() && !text.isEmpty() ? " " : trimmed);
    }
}
