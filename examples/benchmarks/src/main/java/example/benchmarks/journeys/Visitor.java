package example.benchmarks.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who goes through the whole journey: looks at each page, sends it, and ends at the confirmation. */
final class Visitor {

    /** Seven pages looked at, six sent. */
    static final int REQUESTS = 13;

    private static final Map<String, String> ANSWERS = Map.of(
            "resident", "yes",
            "name", "Ada Lovelace",
            "email", "ada@example.com",
            "vehicles", "2",
            "postcode", "SW1A 1AA");

    private static final List<String> PAGES =
            List.of("resident", "name", "email", "vehicles", "postcode", "check-answers", "confirmation");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private final Connection connection;
    private final String entryPath;
    private final LongConsumer nanos;

    /**
     * @param entryPath where the engine redirects to the journey
     * @param nanos hears how long each request took
     */
    Visitor(Connection connection, String entryPath, LongConsumer nanos) {
        this.connection = connection;
        this.entryPath = entryPath;
        this.nanos = nanos;
    }

    /**
     * Goes through the journey once, as somebody new.
     *
     * @throws IllegalStateException when a page is not the one that should come
     */
    void walk() throws IOException {
        connection.forgetCookies();
        String address = "/permit/" + PAGES.get(0);
        // the Node sides begin a session at the entry; it redirects on each side and is counted on none
        Reply entry = connection.get(entryPath);
        expect(entry.isRedirect(), "a redirect", entryPath, entry);
        for (int i = 0; i < PAGES.size(); i++) {
            Reply page = timed("GET", address, "");
            expect(address.endsWith("/" + PAGES.get(i)) && page.status() == 200, PAGES.get(i), address, page);
            if (i + 1 < PAGES.size()) {
                Reply sent = timed("POST", address, form(PAGES.get(i), page.body()));
                expect(sent.isRedirect(), "after " + PAGES.get(i), address, sent);
                address = resolve(address, sent.location());
            } else {
                expect(page.body().contains("govuk-panel"), "the reference number", address, page);
            }
        }
    }

    private Reply timed(String method, String path, String form) throws IOException {
        long start = System.nanoTime();
        Reply reply = method.equals("GET") ? connection.get(path) : connection.post(path, form);
        nanos.accept(System.nanoTime() - start);
        return reply;
    }

    private static String form(String page, String body) {
        StringBuilder form = new StringBuilder();
        Matcher hidden = HIDDEN.matcher(body);
        while (hidden.find()) {
            field(form, hidden.group(1), hidden.group(2));
        }
        String answer = ANSWERS.get(page);
        if (answer != null) {
            field(form, page, answer);
        }
        return form.toString();
    }

    private static void field(StringBuilder form, String name, String value) {
        form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static String resolve(String from, String to) {
        return URI.create(from).resolve(to).getPath();
    }

    private static void expect(boolean met, String what, String address, Reply got) {
        if (!met) {
            throw new IllegalStateException("Expected " + what + ", but " + address + " answered " + got.status()
                    + " " + got.location() + "\n" + got.body());
        }
    }
}
