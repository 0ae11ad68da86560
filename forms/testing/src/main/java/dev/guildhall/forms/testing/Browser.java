package dev.guildhall.forms.testing;

import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a person has in front of them: keeps cookies, sends forms as they are shown, follows redirects. */
final class Browser {

    private static final int MOST_REDIRECTS = 10;

    private final FormsHandler handler;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String address = "/";
    private int status = 204;
    private Document page = Jsoup.parse("");

    Browser(FormsHandler handler) {
        this.handler = handler;
    }

    /** The path and query of the page that is shown. */
    String address() {
        return address;
    }

    int status() {
        return status;
    }

    Document page() {
        return page;
    }

    /** Visits an address and follows where it leads. */
    void visit(String link) {
        String target = withoutFragment(link);
        follow(target, send(FormsRequest.to("GET", target)));
    }

    /** What is answered to a visit, without going there. */
    FormsResponse peek(String target) {
        return send(FormsRequest.to("GET", target));
    }

    /** Sends the form of the page as it is shown, filled in like this. */
    Sent submit(Filling filled, Whereabouts shown) {
        Element form = form(shown);
        Sent sent = new Sent(form.attr("action"), body(form, form.attr("enctype"), filled));
        resend(sent);
        return sent;
    }

    /** Sends the form of the page to where this button of it leads, filled in like this. */
    void press(Element button, Filling filled, Whereabouts shown) {
        Filling pressed = button.attr("name").isEmpty()
                ? filled
                : new Filling(filled.over(Map.of(button.attr("name"), List.of(button.attr("value")))), filled.files());
        resend(new Sent(button.attr("formaction"), body(form(shown), button.attr("formenctype"), pressed)));
    }

    private Element form(Whereabouts shown) {
        Element form = page.selectFirst("main form");
        if (form == null) {
            throw new AssertionError("The page " + shown + " has no form to send.");
        }
        return form;
    }

    private static FormBody body(Element form, String encoding, Filling filled) {
        Map<String, List<String>> fields = filled.over(Filled.in(form));
        return encoding.equals(FormBody.MULTIPART)
                ? FormBody.multipart(
                        fields, form.select("input[type=file][name]").eachAttr("name"), filled.files())
                : FormBody.urlEncoded(fields);
    }

    /** Sends a form once more, as a second click would. */
    void resend(Sent sent) {
        follow(
                sent.target(),
                send(FormsRequest.to("POST", sent.target())
                        .header("Content-Type", sent.body().contentType())
                        .header("Content-Length", Integer.toString(sent.body().length()))
                        .body(sent.body()::open)));
    }

    private void follow(String target, FormsResponse answered) {
        FormsResponse response = answered;
        address = target;
        for (int redirects = 0; response.status() == 303; redirects++) {
            if (redirects == MOST_REDIRECTS) {
                throw new AssertionError("The journey redirects in a circle at " + address + ".");
            }
            address = withoutFragment(response.header("Location").orElseThrow());
            response = send(FormsRequest.to("GET", address));
        }
        status = response.status();
        page = Jsoup.parse(response.bodyText());
    }

    private static String withoutFragment(String link) {
        int fragment = link.indexOf('#');
        return fragment < 0 ? link : link.substring(0, fragment);
    }

    private FormsResponse send(FormsRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        FormsResponse response = handler.handle(request.build());
        response.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("Set-Cookie"))
                .forEach(header -> keep(header.value()));
        return response;
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'));
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    /** A form as it was sent. */
    record Sent(String target, FormBody body) {
        @Override
        public String toString() {
            return "form";
        }
    }
}
