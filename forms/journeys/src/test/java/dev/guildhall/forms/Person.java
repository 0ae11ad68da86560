package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person with a browser: keeps cookies, fills in forms as they are shown, follows redirects. */
final class Person {

    private final FormsHandler handler;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private FormsResponse last = FormsResponse.empty(204);
    private String at = "";

    Person(FormsHandler handler) {
        this.handler = handler;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    String at() {
        return at;
    }

    FormsResponse response() {
        return last;
    }

    Document page() {
        return Jsoup.parse(last.bodyText());
    }

    /** Visits an address and follows where it leads. */
    Person visits(String target) {
        FormsResponse response = send(FormsRequest.to("GET", target));
        at = target;
        for (int redirects = 0; response.status() == 303 && redirects < 5; redirects++) {
            at = response.header("Location").orElseThrow();
            response = send(FormsRequest.to("GET", at));
        }
        last = response;
        return this;
    }

    /** Fills in the form of the page as it is shown, with these fields changed, and sends it. */
    Person sends(String... namesAndValues) {
        Map<String, List<String>> fields = shown();
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            changed.computeIfAbsent(namesAndValues[i], name -> new ArrayList<>())
                    .add(namesAndValues[i + 1]);
        }
        fields.putAll(changed);
        Element form = page().selectFirst("main form");
        if (form == null) {
            throw new AssertionError("There is no form at " + at + ": " + page().title());
        }
        FormsResponse response = post(form.attr("action"), encode(FormData.of(fields)));
        if (response.status() == 303) {
            return visits(response.header("Location").orElseThrow());
        }
        at = form.attr("action");
        last = response;
        return this;
    }

    /** Sends a body as it is, without following redirects. */
    FormsResponse post(String target, String body) {
        return send(FormsRequest.to("POST", target)
                .header("Content-Type", FormData.CONTENT_TYPE)
                .body(body));
    }

    FormsResponse send(FormsRequest.Builder request) {
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
                .forEach(header -> {
                    String pair = header.value().split(";", 2)[0];
                    cookies.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
                });
        return response;
    }

    private Map<String, List<String>> shown() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : page().select("main form input, main form textarea, main form select")) {
            boolean chosen = !List.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked");
            if (chosen) {
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(field.is("textarea") ? field.wholeText() : chosenIn(field));
            }
        }
        return fields;
    }

    private static String chosenIn(Element field) {
        if (!field.is("select")) {
            return field.attr("value");
        }
        Element option = field.selectFirst("option[selected]");
        return option == null ? "" : option.attr("value");
    }

    String csrf() {
        Element field = page().selectFirst("main form input[name=csrf]");
        return field == null ? "" : field.attr("value");
    }

    /** The hidden fields of the form of the page as it is shown, as they are sent. */
    String tokens() {
        return "csrf=" + encode(csrf()) + "&shown="
                + encode(page().select("main form input[name=shown]").attr("value"));
    }

    static String encode(FormData data) {
        return data.names().stream()
                .flatMap(name -> data.all(name).stream().map(value -> encode(name) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Answers everything up to check answers, with an electric car. */
    Person reachesCheckAnswers() {
        return visits("/permit/resident")
                .sends("resident", "yes")
                .sends("name", "Ada")
                .sends("born-day", "10", "born-month", "12", "born-year", "1985")
                .sends("address-line1", "1 High St", "address-town", "Town", "address-postcode", "AB1 2CD")
                .sends("electric", "yes")
                .sends("doors", "5")
                .sends("contact", "POST");
    }
}
