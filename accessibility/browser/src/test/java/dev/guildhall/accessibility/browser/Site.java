package dev.guildhall.accessibility.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A site on this machine: one page that tests put there, and perhaps a folder of files. */
public final class Site implements AutoCloseable {
    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Path> folders = new ConcurrentHashMap<>();
    private final HttpServer server;

    private Site(HttpServer server) {
        this.server = server;
    }

    static Site start() {
        try {
            Site site = new Site(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            site.server.createContext("/", site::answer);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves a folder's files below a path. */
    public Site serves(String prefix, Path folder) {
        folders.put(prefix, folder);
        return this;
    }

    /** Puts a page at a path, in place of what was there; gives its address. */
    public URI page(String path, String html) {
        pages.put(path, html);
        return address(path);
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<Path> file = folders.entrySet().stream()
                .filter(folder -> path.startsWith(folder.getKey()))
                .map(folder ->
                        folder.getValue().resolve(path.substring(folder.getKey().length())))
                .filter(Files::isRegularFile)
                .findFirst();
        String html = pages.get(path);
        if (file.isPresent()) {
            String type = Files.probeContentType(file.get());
            answer(
                    exchange,
                    200,
                    type == null || type.equals("text/html") ? "text/html; charset=utf-8" : type,
                    Files.readAllBytes(file.get()));
        } else if (html != null) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            String type = html.startsWith("<svg") ? "image/svg+xml" : "text/html; charset=utf-8";
            answer(exchange, 200, type, html.getBytes(UTF_8));
        } else {
            answer(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
