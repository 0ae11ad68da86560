package dev.guildhall.components.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guildhall.components.asset.Asset;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page under its own policy, in a real browser. */
class PageInBrowserTest {

    private static final Assets ASSETS = Assets.under("/assets");
    private static final Optional<Chromium> CHROMIUM = Chromium.find();

    private final Queue<String> requested = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Html content = Html.empty();

    @TempDir
    private Path scratch;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void styles_and_scripts_work_under_the_policy() throws Exception {
        content = Html.join(
                ErrorSummary.builder()
                        .titleText("There is a problem")
                        .item(ErrorSummary.Item.of("Enter your name", "#name"))
                        .build(),
                Button.builder().text("Continue").build());

        Chromium.Visit visit = visit();

        Document page = Jsoup.parse(visit.page());
        assertThat(page.body().classNames()).contains("js-enabled", "govuk-frontend-supported");
        assertThat(page.expectFirst(".govuk-error-summary").hasAttr("data-govuk-error-summary-init"))
                .isTrue();
        assertThat(requested)
                .contains(
                        ASSETS.path("guildhall.css"),
                        ASSETS.path("guildhall.js"),
                        ASSETS.path("govuk-frontend.min.js"));
        assertThat(visit.console()).doesNotContain("Content Security Policy", "CONSOLE");
    }

    @Test
    void what_the_policy_forbids_is_refused_by_the_browser() throws Exception {
        content = Html.of("<script>document.body.id = 'broken'</script>");

        Chromium.Visit visit = visit();

        assertThat(Jsoup.parse(visit.page()).body().id()).isEmpty();
        assertThat(visit.console()).contains("Content Security Policy");
    }

    private Chromium.Visit visit() throws IOException, InterruptedException {
        assumeTrue(
                CHROMIUM.isPresent(),
                "No Chromium on the PATH: install the system's package, for example apt-get install chromium");
        String url = "http://localhost:" + server.getAddress().getPort() + "/";
        return CHROMIUM.orElseThrow().open(url, scratch);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requested.add(path);
        Optional<Asset> asset = ASSETS.find(path);
        byte[] body = asset.map(Asset::bytes).orElseGet(() -> page().getBytes(UTF_8));
        exchange.getResponseHeaders()
                .set("Content-Type", asset.map(Asset::contentType).orElse("text/html; charset=utf-8"));
        exchange.getResponseHeaders().set("Content-Security-Policy", PageLayout.contentSecurityPolicy());
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String page() {
        ServiceDetails service =
                ServiceDetails.named(Text.of("Apply for a permit")).build();
        return PageLayout.builder(service, ASSETS)
                .title("Your name")
                .content(content)
                .build()
                .toHtml()
                .toString();
    }
}
