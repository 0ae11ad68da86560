package dev.guildhall.audit.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.guildhall.components.asset.Asset;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves a {@link ReviewPage} and its assets on the JDK's own HTTP server.
 *
 * <pre>{@code
 * server.createContext("/", JdkReviewHandler.of(page, exchange -> sessions.officer(exchange)));
 * }</pre>
 *
 * <p>A read is recorded in the reviewer's name, so a request that reads is answered only where the browser says, by {@code
 * Sec-Fetch-Site}, that it comes from this origin or was typed; any other, and one that does not say, gets 403. Browsers send it
 * since March 2023, over HTTPS and to localhost. A script sends {@code Sec-Fetch-Site: none}. The empty page opens from
 * anywhere.
 */
public final class JdkReviewHandler implements HttpHandler {

    /** The longest query or form that is read, in characters. */
    private static final int MAX_QUERY = 8_192;

    /** What a browser says of a request that the page itself or its user started (W3C Fetch Metadata). */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private static final String ELSEWHERE =
            "The audit log can only be searched from its own page. Type or paste this address"
                    + " into the browser, or start from the search page. Browsers before 2023, and those that reach the service"
                    + " without HTTPS, do not say where a request comes from and are refused.\n";

    private final ReviewPage page;
    private final Function<HttpExchange, Optional<Actor>> reviewers;

    private JdkReviewHandler(ReviewPage page, Function<HttpExchange, Optional<Actor>> reviewers) {
        this.page = Objects.requireNonNull(page, "page");
        this.reviewers = Objects.requireNonNull(reviewers, "reviewers");
    }

    /**
     * Serves the page.
     *
     * @param reviewers who is asking; empty when they may not look, which is answered with 403
     */
    public static JdkReviewHandler of(ReviewPage page, Function<HttpExchange, Optional<Actor>> reviewers) {
        return new JdkReviewHandler(page, reviewers);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getRawPath();
            Optional<Asset> asset = page.assets().find(path == null ? "" : path);
            boolean post = method.equals("POST") && page.path().equals(path);
            if (!post && !method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", page.path().equals(path) ? "GET, HEAD, POST" : "GET, HEAD");
                send(exchange, 405, new byte[0]);
            } else if (asset.isPresent()) {
                exchange.getResponseHeaders().set("Content-Type", asset.get().contentType());
                exchange.getResponseHeaders().set("Cache-Control", asset.get().cacheControl());
                send(exchange, 200, asset.get().bytes());
            } else if (page.path().equals(path)) {
                review(exchange);
            } else {
                send(exchange, 404, new byte[0]);
            }
        }
    }

    private void review(HttpExchange exchange) throws IOException {
        Optional<Actor> reviewer = reviewers.apply(exchange);
        if (reviewer.isEmpty()) {
            send(exchange, 403, new byte[0]);
            return;
        }
        boolean post = exchange.getRequestMethod().equals("POST");
        Optional<Map<String, String>> parameters =
                post ? fields(exchange) : parameters(exchange.getRequestURI().getRawQuery());
        if (parameters.isEmpty()) {
            send(exchange, 400, new byte[0]);
            return;
        }
        if ((post || Parameters.of(page.path(), parameters.get()).isAsked()) && isFromElsewhere(exchange)) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            send(exchange, 403, ELSEWHERE.getBytes(StandardCharsets.UTF_8));
            return;
        }
        ReviewAnswer answer =
                post ? page.search(parameters.get(), reviewer.get()) : page.answer(parameters.get(), reviewer.get());
        page.headers().forEach(exchange.getResponseHeaders()::set);
        answer.location().ifPresent(location -> exchange.getResponseHeaders().set("Location", location));
        send(exchange, answer.status(), answer.html().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Each read is recorded in the reviewer's name: no other site may start one, by a form, an image or a link, and neither may a
     * sibling of this one. A browser that does not say where a request comes from is taken to come from elsewhere.
     */
    private static boolean isFromElsewhere(HttpExchange exchange) {
        List<String> site = exchange.getRequestHeaders().getOrDefault("Sec-Fetch-Site", List.of());
        return site.size() != 1 || !OWN.contains(site.get(0));
    }

    /** The fields of a form; empty where it is malformed, too long, or none. */
    private static Optional<Map<String, String>> fields(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        byte[] body = exchange.getRequestBody().readNBytes(MAX_QUERY + 1);
        return parameters(new String(body, StandardCharsets.ISO_8859_1));
    }

    /** The parameters, the first of each name; empty where they are malformed or too long. */
    private static Optional<Map<String, String>> parameters(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return Optional.of(parameters);
        }
        if (query.length() > MAX_QUERY) {
            return Optional.empty();
        }
        try {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters.putIfAbsent(
                        URLDecoder.decode(name, StandardCharsets.UTF_8),
                        URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
            return Optional.of(parameters);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
