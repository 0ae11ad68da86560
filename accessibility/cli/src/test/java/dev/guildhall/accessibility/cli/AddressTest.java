package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guildhall.accessibility.run.PageSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages of a real server on the loopback address. */
@Timeout(60)
class AddressTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private HttpServer elsewhere;

    @BeforeEach
    void start() throws IOException {
        server = started();
        elsewhere = started();
    }

    private HttpServer started() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.setExecutor(threads);
        started.start();
        return started;
    }

    @AfterEach
    void stop() {
        server.stop(0);
        elsewhere.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_page_of_a_server_is_checked_and_named_by_its_address() {
        page("/apply", Cli.FAULTY);

        Cli.Result result = Cli.here().json(at("/apply"));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(names(result)).containsExactly(at("/apply"));
    }

    @Test
    void the_header_says_in_which_encoding_the_page_is() {
        answer(
                server,
                "/",
                "text/html; charset=\"ISO-8859-1\"",
                "<html lang=en><title>x</title><h1>x</h1><img src='caf\u00e9'>".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Cli.here().json(at("/")).out()).contains("<img src='caf\u00e9'>");
    }

    @Test
    void a_crawl_follows_the_links_of_the_site_nearest_first_and_ends_at_its_number() {
        page(
                "/",
                Cli.CLEAN + "<a href=/one>1</a><a href='/two#x'>2</a><a href=/one#y>1</a><a href=mailto:a@b>m</a>"
                        + "<a href=/paper.pdf>p</a><a href='http://127.0.0.1:"
                        + elsewhere.getAddress().getPort() + "/'>e</a>");
        page("/one", Cli.CLEAN + "<a href=/three>3</a><a href=/>home</a>");
        page("/two", Cli.CLEAN);
        page("/three", Cli.CLEAN);
        answer(server, "/paper.pdf", "application/pdf", new byte[] {1});

        assertThat(names(Cli.here().json(at("/"), "--crawl", "50")))
                .containsExactly(at("/"), at("/one"), at("/two"), at("/three"));
        assertThat(names(Cli.here().json(at("/"), "--crawl", "2"))).containsExactly(at("/"), at("/one"));
        assertThat(names(Cli.here().json(at("/")))).containsExactly(at("/"));
    }

    @Test
    void a_broken_link_that_a_crawl_meets_is_told() {
        page("/", Cli.CLEAN + "<a href=/gone>x</a>");

        Cli.Result result = Cli.here().json(at("/"), "--crawl", "5");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.unreadable(1)).isEqualTo("It was answered with status 404, not with a page.");
    }

    @Test
    void a_redirect_is_followed_from_the_start_and_never_out_of_the_site_by_a_crawl() {
        page("/", Cli.CLEAN + "<a href=/out>x</a>");
        redirect("/start", at("/"));
        redirect("/out", "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");
        answer(elsewhere, "/", "text/html", Cli.FAULTY.getBytes(StandardCharsets.UTF_8));

        Cli.Result result = Cli.here().json(at("/start"), "--crawl", "5");

        assertThat(names(result)).containsExactly(at("/start"), at("/out"));
        assertThat(result.unreadable(1)).startsWith("It is sent on to another site");
    }

    @Test
    void redirects_in_a_circle_and_to_files_end() {
        redirect("/circle", at("/circle"));
        redirect("/file", "file:///etc/passwd");

        Cli.Result result = Cli.here().json(at("/circle"), at("/file"));

        assertThat(result.unreadable(0)).isEqualTo("It is sent on more than 10 times.");
        assertThat(result.unreadable(1)).isEqualTo("It is sent on to something that is not an http or https address.");
    }

    @Test
    void a_packed_page_is_unpacked_and_a_bomb_is_not() throws IOException {
        packed("/page", Cli.FAULTY.getBytes(StandardCharsets.UTF_8));
        packed("/bomb", new byte[PageSource.MAX_BYTES + 1]);

        Cli.Result result = Cli.here().json(at("/page"), at("/bomb"));

        assertThat(result.page(0).get("outcomes")).isNotEmpty();
        assertThat(result.unreadable(1)).startsWith("It has more than 67108864 bytes");
    }

    @Test
    void an_answer_that_is_not_what_it_says_is_told() {
        page("/text", "not packed");
        context(server, "/liar", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, "text/html", "not packed".getBytes(StandardCharsets.UTF_8));
        });
        answer(server, "/data", "application/json", "{}".getBytes(StandardCharsets.UTF_8));

        Cli.Result result = Cli.here().json(at("/liar"), at("/data"));

        assertThat(result.unreadable(0)).isEqualTo("It says that it is packed with gzip, but it is not, or not whole.");
        assertThat(result.unreadable(1)).isEqualTo("It is application/json, which is not a page.");
    }

    @Test
    void a_body_that_never_ends_or_never_comes_is_given_up() {
        context(server, "/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            // the test's end stops the server, and with it the wait
            new CountDownLatch(1).await();
        });
        context(server, "/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(spaces);
                }
            }
        });

        Cli.Result result = Cli.here().json("--timeout", "3", at("/slow"), at("/endless"));

        assertThat(result.unreadable(0)).isEqualTo("It was not answered in full within 3 seconds.");
        assertThat(result.unreadable(1)).containsAnyOf("It has more than 67108864 bytes", "within 3 seconds");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        elsewhere.stop(0);

        assertThat(Cli.here()
                        .json("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/")
                        .unreadable(0))
                .isEqualTo("It could not be fetched (Connect); is the address right and the server running?");
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private void page(String path, String html) {
        answer(server, path, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpServer server, String path, String type, byte[] body) {
        context(server, path, exchange -> send(exchange, type, body));
    }

    private void redirect(String path, String to) {
        context(server, path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void packed(String path, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(body);
        }
        byte[] small = bytes.toByteArray();
        context(server, path, exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, "text/html", small);
        });
    }

    /** At this path exactly; all others are answered with 404. */
    private static void context(HttpServer server, String path, Answering answering) {
        server.createContext(path, exchange -> {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
                return;
            }
            try {
                answering.answer(exchange);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static List<String> names(Cli.Result result) {
        return result.json()
                .get("pages")
                .valueStream()
                .map(page -> page.get("page").asString())
                .toList();
    }
}
