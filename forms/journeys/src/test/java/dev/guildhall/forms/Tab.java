package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.session.SessionTokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as it stands in one tab of somebody's browser, whatever happens elsewhere. */
record Tab(Person who, String target, Document page) {

    static Tab of(Person who, String target) {
        FormsResponse shown = who.send(FormsRequest.to("GET", target));
        if (shown.status() != 200) {
            throw new AssertionError("There is no page at " + target + ": " + shown);
        }
        return new Tab(who, target, Jsoup.parse(shown.bodyText()));
    }

    /** Another browser that works on the same application. */
    static Person joining(Person first, JourneyHandler handler, SessionKeys keys, Clock clock) {
        SessionTokens tokens = new SessionTokens(keys, Duration.ofHours(4), new SecureRandom());
        String application = tokens.verify(first.cookies().getOrDefault("guildhall", ""), clock)
                .orElseThrow()
                .application();
        Person other = new Person(handler);
        other.cookies().put("guildhall", tokens.token(tokens.resume(application, clock)));
        return other;
    }

    /** Sends its form with these fields. */
    FormsResponse sends(String fields) {
        String tokens = "csrf=" + encode(hidden("csrf")) + "&shown=" + encode(hidden("shown"));
        return who.post(form().attr("action"), fields.isEmpty() ? tokens : tokens + "&" + fields);
    }

    /** Sends its form with files. */
    FormsResponse sends(UnaryOperator<MultipartBody> parts) {
        return who.send(
                parts.apply(new MultipartBody().field("csrf", hidden("csrf")).field("shown", hidden("shown")))
                        .to(form().attr("action")));
    }

    /** Presses a button beside a file. */
    FormsResponse presses(Element button) {
        return who.post(
                button.attr("formaction"),
                "csrf=" + encode(hidden("csrf")) + "&shown=" + encode(hidden("shown")) + "&" + button.attr("name") + "="
                        + encode(button.attr("value")));
    }

    String banner() {
        return page.select(".govuk-notification-banner").text();
    }

    private Element form() {
        return page.expectFirst("main form");
    }

    private String hidden(String name) {
        return page.select("main form input[name=" + name + "]").attr("value");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
