package example.gallery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** The gallery on the JDK's own HTTP server. */
public final class Gallery implements AutoCloseable {

    private static final int THREADS = 8;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService threads;

    private Gallery(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** Starts on the port in the environment variable PORT, 8080 when there is none. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        GovukFrontend frontend = GovukFrontend.installed();
        Gallery gallery = start(wantedPort(), new Site(Examples.of(frontend), Look.all(frontend))::answer);
        Runtime.getRuntime().addShutdownHook(new Thread(gallery::close, "close"));
        System.out.println("The gallery is at http://localhost:" + gallery.port() + " (stop with Ctrl+C)");
        Thread.currentThread().join();
    }

    private static int wantedPort() {
        String port = System.getenv().getOrDefault("PORT", "8080");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("PORT is " + port + ": give a number from 0 to 65535");
        }
        return Integer.parseInt(port);
    }

    /**
     * Starts a server.
     *
     * @param port where to listen, on this machine only; 0 for any free one
     * @param site the answer to a method and a path
     */
    static Gallery start(int port, BiFunction<String, String, Answer> site) throws IOException {
        // or the JDK's server would hold the body of each answer back for some 40 ms
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (BindException taken) {
            throw new IOException("Port " + port + " is taken: set PORT to another, such as PORT=8081", taken);
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.createContext("/", exchange -> handle(exchange, site));
        server.start();
        return new Gallery(server, threads);
    }

    private static void handle(HttpExchange exchange, BiFunction<String, String, Answer> site) throws IOException {
        try (exchange) {
            Answer answer = site.apply(
                    exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            if (isHead) {
                exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body().length));
            }
            // to the JDK's server, -1 is "no body"
            exchange.sendResponseHeaders(
                    answer.status(), isHead || answer.body().length == 0 ? -1 : answer.body().length);
            if (!isHead) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
