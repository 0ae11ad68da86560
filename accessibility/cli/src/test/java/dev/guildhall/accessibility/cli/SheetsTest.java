package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages whose style sheets lie beside them, on their own site and on another. */
@Timeout(60)
class SheetsTest {
    private static final String FAINT = "p { color: #ccc; background: #fff }";
    private static final String NOT_READ = "allow that with --allow-remote";

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer site;
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        site = started();
        other = started();
        answer(other, "/faint.css", FAINT);
    }

    private HttpServer started() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    @AfterEach
    void stop() {
        site.stop(0);
        other.stop(0);
    }

    private void answer(HttpServer server, String path, String text) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", path.endsWith("css") ? "text/css" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String at(HttpServer server, String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static String page(String sheet) {
        return "<!doctype html><html lang=en><title>x</title><link rel=stylesheet href='" + sheet
                + "'><main><h1>x</h1><p>Fees</p></main>";
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static boolean isFaint(Cli.Result result) {
        return result.exit() == 1 && result.out().contains("This text stands out by 1.60 to 1");
    }

    @Test
    void sheets_in_the_folder_that_was_named_and_beside_it_are_applied() throws Exception {
        file("site/pages/beside.html", page("../css/faint.css"));
        file("site/pages/slash.html", page("/css/faint.css"));
        file("site/css/faint.css", FAINT);
        Path pages = folder.resolve("site/pages");

        assertThat(isFaint(Cli.here().json(folder.resolve("site")))).isTrue();
        assertThat(isFaint(Cli.here().json(pages.resolve("beside.html")))).isTrue();
        assertThat(isFaint(Cli.here().json(pages.resolve("slash.html")))).isTrue();
    }

    @Test
    void a_sheet_further_away_than_that_is_not_read_and_said_so() throws Exception {
        file("faint.css", FAINT);
        Path deep = file("site/pages/deep.html", page("../../faint.css"));

        Cli.Result result = Cli.here().run("check", deep);

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("faint.css");
    }

    @Test
    void a_sheet_of_the_pages_own_site_is_read_once_for_all_its_pages() {
        answer(site, "/faint.css", FAINT);
        answer(site, "/one", page("faint.css"));
        answer(site, "/two", page("/faint.css"));

        Cli.Result result = Cli.here().json(at(site, "/one"), at(site, "/two"));

        assertThat(isFaint(result)).isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_sheet_of_another_site_is_read_only_when_that_is_allowed() throws Exception {
        answer(site, "/page", page(at(other, "/faint.css")));
        Path local = file("local.html", page(at(other, "/faint.css")));

        for (String page : new String[] {at(site, "/page"), local.toString()}) {
            asked.set(0);
            Cli.Result refused = Cli.here().run("check", page);

            assertThat(refused.exit()).as(page).isZero();
            assertThat(refused.out()).contains(NOT_READ);
            assertThat(asked.get()).isLessThanOrEqualTo(1);
            assertThat(isFaint(Cli.here().json(page, "--allow-remote"))).isTrue();
        }
    }

    @Test
    void standard_input_has_no_sheets_but_those_that_are_allowed() {
        Cli piped = Cli.here().fed(page(at(other, "/faint.css")));

        assertThat(piped.run("check", "-").exit()).isZero();
        assertThat(isFaint(piped.json("-", "--allow-remote"))).isTrue();
    }

    @Test
    void a_page_that_names_thousands_of_sheets_that_are_not_there_does_not_keep_asking() throws Exception {
        StringBuilder many = new StringBuilder("<!doctype html><html lang=en><title>x</title>");
        for (int n = 0; n < 5_000; n++) {
            many.append("<link rel=stylesheet href='/gone-").append(n).append(".css'>");
        }
        answer(site, "/many", many + "<main><h1>x</h1></main>");
        site.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });

        assertThat(Cli.here().json(at(site, "/many")).exit()).isZero();
        assertThat(asked).hasValue(1 + WebSheets.MAX_FAILED);
    }
}
