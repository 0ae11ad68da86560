package dev.guildhall.audit.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.guildhall.components.asset.Asset;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Serves a {@link ReviewPage} and its assets on the JDK's own HTTP server.
 *
 * <pre>{@code
 * server.createContext("/", JdkReviewHandler.of(page, exchange -> sessions.officer(exchange)));
 * }</pre>
 */
public final class JdkReviewHandler implements HttpHandler {

    /** The longest query or form that is read, in characters. */
    private static final int MAX_QUERY = 8_192;

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
        if (reviewer.isEmpty() || isFromElsewhere(exchange)) {
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
        ReviewAnswer answer =
                post ? page.search(parameters.get(), reviewer.get()) : page.answer(parameters.get(), reviewer.get());
        page.headers().forEach(exchange.getResponseHeaders()::set);
        answer.location().ifPresent(location -> exchange.getResponseHeaders().set("Location", location));
        send(exchange, answer.status(), answer.html().getBytes(StandardCharsets.UTF_8));
    }

    /** A search is recorded with the reviewer's name: no other site may start one. */
    private static boolean isFromElsewhere(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("POST")
                && "cross-site".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Site"));
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
