package example.parkingpermit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person without a browser: keeps cookies, fills in forms as they are shown, follows redirects. */
final class Visitor {

    static final String START = "/apply-for-a-parking-permit";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_REDIRECTS = 5;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> redirects = new ArrayList<>();
    private String at = START;
    private HttpResponse<String> last;

    Visitor(URI service) {
        this.service = service;
    }

    static String addressOf(String page) {
        return START + "/" + page;
    }

    /** Visits a page of the journey and follows where it leads. */
    Visitor visits(String page) {
        return follows(addressOf(page));
    }

    /** Chooses the language in which everything is shown from here on. */
    Visitor reads(String language) {
        return follows(START + "?lang=" + language);
    }

    Visitor follows(String address) {
        at = address;
        HttpResponse<String> response = get(at);
        for (int i = 0; response.statusCode() == 303 && i < MOST_REDIRECTS; i++) {
            at = location(response);
            response = get(at);
        }
        last = response;
        return this;
    }

    /** Fills in the form of the page as it is shown, with these fields changed, and sends it. */
    Visitor sends(Map<String, String> changed) {
        Map<String, String> fields = shownFields();
        fields.putAll(changed);
        Element form = page().selectFirst("main form");
        if (form == null) {
            throw new AssertionError("There is no form at " + at + ": " + page().title());
        }
        HttpResponse<String> response = post(form.attr("action"), encode(fields));
        if (response.statusCode() == 303) {
            return follows(location(response));
        }
        at = form.attr("action");
        last = response;
        return this;
    }

    /** Answers the questions before this page. */
    Visitor reaches(String page) {
        visits(Question.ALL.get(0).page());
        for (Question question : Question.ALL) {
            if (at.equals(addressOf(page))) {
                break;
            }
            sends(question.answer());
        }
        if (page.equals("declaration")) {
            sends(Map.of());
        }
        if (!at.equals(addressOf(page))) {
            throw new AssertionError("The way to " + page + " ended at " + at);
        }
        return this;
    }

    /** Answers every question and submits. */
    Visitor submits() {
        return reaches("declaration").sends(Map.of());
    }

    /** Where the person is: the path and query of the page that is shown. */
    String at() {
        return at;
    }

    HttpResponse<String> response() {
        return last;
    }

    String html() {
        return last.body();
    }

    Document page() {
        return Jsoup.parse(last.body());
    }

    /** The reference number on the confirmation page. */
    String reference() {
        return page().select(".govuk-panel__body strong").text();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Every address that the service redirected to. */
    List<String> redirects() {
        return List.copyOf(redirects);
    }

    /** The token in the form that is shown. */
    String csrf() {
        return page().select("main form input[name=csrf]").attr("value");
    }

    HttpResponse<String> get(String target) {
        return send("GET", target, BodyPublishers.noBody());
    }

    /** Sends a body as it is. */
    HttpResponse<String> post(String target, String body) {
        return send("POST", target, BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(String method, String target, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(target))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", FORM)
                .method(method, body);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = answerTo(request.build());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        response.headers().firstValue("Location").ifPresent(redirects::add);
        return response;
    }

    private static HttpResponse<String> answerTo(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String location(HttpResponse<?> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow();
    }

    private Map<String, String> shownFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page().select("main form input")) {
            boolean chosen = !field.attr("type").equals("radio") || field.hasAttr("checked");
            if (chosen) {
                fields.put(field.attr("name"), field.attr("value"));
            }
        }
        return fields;
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
