package dev.guildhall.components.json;

import dev.guildhall.components.cookiebanner.Action;
import dev.guildhall.components.cookiebanner.CookieBanner;
import dev.guildhall.components.cookiebanner.Message;
import java.util.ArrayList;
import java.util.List;

/** Reads the options of the cookie banner. */
final class CookieBannerReader {

    private CookieBannerReader() {}

    static CookieBanner read(Options o) {
        CookieBanner.Builder banner = CookieBanner.builder()
                .ariaLabel(o.text("ariaLabel", "Cookie banner"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        for (Options message : o.objects("messages")) {
            banner.message(message(message));
        }
        if (o.isTruthy("hidden")) {
            banner.hidden();
        }
        return o.done(banner.build());
    }

    private static Message message(Options o) {
        Message.Builder message = Message.builder()
                .headingHtml(o.truthyContent("headingHtml", "headingText"))
                .html(o.truthyContent("html", "text"))
                .role(o.text("role"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("actions")) {
            List<Action> actions = new ArrayList<>();
            for (Options action : o.objects("actions")) {
                actions.add(action(action));
            }
            message.actions(actions);
        }
        if (o.isTruthy("hidden")) {
            message.hidden();
        }
        return o.done(message.build());
    }

    private static Action action(Options o) {
        return o.done(Action.builder(o.printed("text"))
                .type(o.text("type"))
                .href(o.text("href"))
                .name(o.text("name"))
                .value(o.text("value"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
