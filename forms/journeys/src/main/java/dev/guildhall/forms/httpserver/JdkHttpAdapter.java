package dev.guildhall.forms.httpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.GuardedHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A forms handler as a handler of the JDK's HTTP server.
 *
 * <pre>{@code
 * HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
 * server.setExecutor(Executors.newFixedThreadPool(16));
 * server.createContext("/", JdkHttpAdapter.of(journeys));
 * server.start();
 * }</pre>
 *
 * <p>Answers {@code HEAD} with the headers of the answer and no body. A connection is kept alive where the body of the
 * request was read or is at most {@value #MAX_DRAINED_BYTES} bytes more, and is closed otherwise. What the handler
 * throws becomes a plain page, see {@link GuardedHandler}.
 *
 * <p>On JDK 17 set the system property {@code sun.net.httpserver.nodelay} to {@code true} before the first server is made:
 * that server writes the head and the body of an answer apart, and TCP else holds the body back for some 40 ms.
 */
public final class JdkHttpAdapter implements HttpHandler {

    /** How much of a body that nobody read is passed over so that the connection can serve the next request. */
    public static final int MAX_DRAINED_BYTES = 64 * 1024;

    /** How much of a longer body is taken in after the answer, so that the person gets to see it. */
    public static final int MAX_LINGER_BYTES = 1024 * 1024;

    /** For how long at most a longer body is taken in after the answer. */
    public static final Duration MAX_LINGER = Duration.ofMillis(500);

    private static final Duration LINGER_PAUSE = Duration.ofMillis(5);

    private static final int BODY_TOO_LARGE = 413;

    private enum Proxy {
        NONE,
        TERMINATES_TLS
    }

    private final FormsHandler handler;
    private final Proxy proxy;

    private JdkHttpAdapter(FormsHandler handler, Proxy proxy) {
        this.handler = new GuardedHandler(handler);
        this.proxy = proxy;
    }

    /** Serves people directly: a request is secure where it came in over this server's own TLS. */
    public static JdkHttpAdapter of(FormsHandler handler) {
        return new JdkHttpAdapter(handler, Proxy.NONE);
    }

    /**
     * Serves people through a proxy that terminates TLS, and believes the last {@code X-Forwarded-Proto} of a request.
     *
     * <p>Only where that proxy sets the header itself and nobody can reach this server around it: otherwise anyone can
     * claim to be secure.
     */
    public static JdkHttpAdapter behindTlsProxy(FormsHandler handler) {
        return new JdkHttpAdapter(handler, Proxy.TERMINATES_TLS);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        FormsResponse response = handler.handle(request(exchange));
        response.headers().forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
        if (response.status() != BODY_TOO_LARGE && drained(exchange.getRequestBody())) {
            send(exchange, response);
            exchange.close();
        } else {
            exchange.getResponseHeaders().set("Connection", "close");
            send(exchange, response);
            closeUnread(exchange);
        }
    }

    private FormsRequest request(HttpExchange exchange) {
        URI uri = exchange.getRequestURI();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        FormsRequest.Builder request =
                FormsRequest.to(exchange.getRequestMethod(), target).body(exchange::getRequestBody);
        exchange.getRequestHeaders().forEach((name, values) -> {
            for (String value : values) {
                request.header(name, value == null ? "" : value);
            }
        });
        return (secure(exchange) ? request.secure() : request).build();
    }

    private boolean secure(HttpExchange exchange) {
        return exchange instanceof HttpsExchange || (proxy == Proxy.TERMINATES_TLS && forwardedFromTls(exchange));
    }

    private static boolean forwardedFromTls(HttpExchange exchange) {
        List<String> values = exchange.getRequestHeaders().getOrDefault("X-Forwarded-Proto", List.of());
        String last = values.isEmpty() ? "" : values.get(values.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).strip().equalsIgnoreCase("https");
    }

    private static void send(HttpExchange exchange, FormsResponse response) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head && response.status() != 204 && response.status() != 304) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(response.length()));
        }
        // to the JDK's server, -1 is "no body" and 0 is "a body of unknown length"
        exchange.sendResponseHeaders(response.status(), head || response.length() == 0 ? -1 : response.length());
        if (!head && response.length() > 0) {
            response.writeTo(exchange.getResponseBody());
            exchange.getResponseBody().flush();
        }
    }

    private static boolean drained(InputStream body) {
        try {
            byte[] buffer = new byte[4096];
            int passed = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                passed += read;
                if (passed > MAX_DRAINED_BYTES) {
                    return false;
                }
            }
            return true;
        } catch (IOException brokenOff) {
            return false;
        }
    }

    /**
     * Closing the exchange would first wait for the rest of the body, which a hostile client never sends; a handler
     * that fails makes the server close the connection at once. What is on its way is taken in before, for a while,
     * since closing on unread bytes resets the connection and the person may never see the answer (RFC 9112, section
     * 9.6).
     */
    private static void closeUnread(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] buffer = new byte[4096];
        long start = System.nanoTime();
        int passed = 0;
        while (passed < MAX_LINGER_BYTES && System.nanoTime() - start < MAX_LINGER.toNanos()) {
            if (body.available() == 0) {
                LockSupport.parkNanos(LINGER_PAUSE.toNanos());
            } else {
                passed += Math.max(0, body.read(buffer));
            }
        }
        throw new IOException("The connection is closed, for the body of its last request was not read");
    }
}
