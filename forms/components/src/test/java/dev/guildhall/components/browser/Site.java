package dev.guildhall.components.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.guildhall.components.asset.Asset;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine: the assets, and pages in the layout under its policy. */
public final class Site implements AutoCloseable {

    private static final ServiceDetails SERVICE =
            ServiceDetails.named(Text.of("Apply for a permit")).build();

    private final Assets assets;
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final List<String> requested = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private Site(HttpServer server, Assets assets) {
        this.server = server;
        this.assets = assets;
    }

    public static Site start() {
        return start(Assets.under("/assets"));
    }

    /** One with these assets, perhaps in the GOV.UK brand. */
    public static Site start(Assets assets) {
        try {
            Site site =
                    new Site(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), assets);
            site.server.createContext("/", site::answer);
            site.server.setExecutor(site.threads);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a page with this content at a path, in place of what was there; gives its address. */
    public URI shows(String path, Content... content) {
        String page = page(content);
        String policy = PageLayout.contentSecurityPolicy(assets);
        return answers(path, exchange -> send(exchange, 200, "text/html; charset=utf-8", page.getBytes(UTF_8), policy));
    }

    /** Answers requests of any method for a path; gives its address. */
    public URI answers(String path, HttpHandler handler) {
        handlers.put(path, handler);
        return address(path);
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    /** A whole page with this content. */
    public String page(Content... content) {
        return PageLayout.builder(SERVICE, assets)
                .title("A page")
                .content(content)
                .build()
                .toHtml()
                .toString();
    }

    public Assets assets() {
        return assets;
    }

    /** Method and path of every request so far, for example {@code GET /page}. */
    public List<String> requested() {
        return List.copyOf(requested);
    }

    /** Sends an answer under the layout's policy. */
    public static void send(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        send(exchange, status, contentType, body, PageLayout.contentSecurityPolicy());
    }

    private static void send(HttpExchange exchange, int status, String contentType, byte[] body, String policy)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requested.add(exchange.getRequestMethod() + " " + path);
        Optional<Asset> asset = assets.find(path);
        HttpHandler handler = handlers.get(path);
        if (asset.isPresent()) {
            send(exchange, 200, asset.get().contentType(), asset.get().bytes());
        } else if (handler != null) {
            handler.handle(exchange);
        } else {
            send(exchange, 404, "text/plain", new byte[0]);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
