package dev.guildhall.forms.jdbc;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A person with a browser, whose requests any node of the service may take. */
final class Citizen {

    private static final String SESSION = "guildhall";

    private final List<? extends FormsHandler> nodes;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private int requests;
    private FormsResponse last = FormsResponse.empty(204);

    /** Each request goes to the next node. */
    Citizen(FormsHandler... nodes) {
        this.nodes = List.of(nodes);
    }

    /** Whoever has this session's cookie, at this node. */
    static Citizen known(String session, FormsHandler node) {
        Citizen citizen = new Citizen(node);
        citizen.cookies.put(SESSION, session);
        return citizen;
    }

    /** The cookie of their session. */
    String session() {
        return cookies.getOrDefault(SESSION, "");
    }

    /** The same person in another tab, at these nodes. */
    Citizen inAnotherTab(FormsHandler... others) {
        Citizen tab = new Citizen(others);
        tab.cookies.putAll(cookies);
        return tab;
    }

    int status() {
        return last.status();
    }

    Document page() {
        return Jsoup.parse(last.bodyText());
    }

    String heading() {
        return page().expectFirst("h1").text();
    }

    /** What stands in the field of this page. */
    String shown(String page) {
        return visits(page)
                .page()
                .expectFirst("main form input[name=" + page + "]")
                .val();
    }

    Citizen visits(String page) {
        last = send(FormsRequest.to("GET", "/" + Enquiry.ID + "/" + page));
        return this;
    }

    /** Opens the page, fills it in and sends it. */
    Citizen answers(String page, String value) {
        visits(page);
        return status() == 200 ? sends(page, value) : this;
    }

    /** Sends the form of this page with the token and the stamp of the one that is open. */
    Citizen sends(String page, String value) {
        last = send(FormsRequest.to("POST", "/" + Enquiry.ID + "/" + page)
                .header("Content-Type", FormData.CONTENT_TYPE)
                .body("csrf=" + encode(token()) + "&shown=" + encode(stamp()) + "&" + page + "=" + encode(value)));
        return this;
    }

    /** Sends check answers with the token and the stamp of the page that is open. */
    Citizen submits() {
        return sends("check-answers", "");
    }

    /** Answers everything and looks at check answers. */
    Citizen reachesCheckAnswers(String name) {
        return answers("name", name)
                .answers("rooms", "3")
                .answers("town", "Leeds")
                .visits("check-answers");
    }

    private String stamp() {
        return page().select("main form input[name=shown]").attr("value");
    }

    private String token() {
        return page().expectFirst("main form input[name=csrf]").val();
    }

    private FormsResponse send(FormsRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        FormsResponse response = nodes.get(requests++ % nodes.size()).handle(request.build());
        response.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase("Set-Cookie"))
                .forEach(header -> {
                    String[] pair = header.value().split(";", 2)[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                });
        return response;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
