package example.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.Components;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is at which address. */
class SiteTest {

    private static final Examples EXAMPLES = Examples.of(GovukFrontend.installed());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Gallery gallery;

    @BeforeAll
    static void start() throws IOException {
        gallery = Gallery.start(0, new Site(EXAMPLES, Look.all(EXAMPLES.frontend()))::answer);
    }

    @AfterAll
    static void stop() {
        gallery.close();
    }

    @Test
    void the_first_page_leads_to_every_component() throws Exception {
        assertThat(get("/").headers().firstValue("Location")).contains("/neutral/");

        Document index = Jsoup.parse(get("/neutral/").body());

        assertThat(index.select(".gallery-index a").eachAttr("href"))
                .containsAll(Components.names().stream()
                        .map(name -> "/neutral/" + name)
                        .toList());
    }

    @Test
    void a_component_is_shown_with_each_example_its_java_and_its_html() throws Exception {
        Document page = Jsoup.parse(get("/neutral/button").body());

        assertThat(page.select(".gallery-example h2").eachText())
                .containsSequence(EXAMPLES.frontend().visibleFixtures("button").stream()
                        .map(GovukFrontend.Fixture::name)
                        .toList());
        Element first = page.expectFirst(".gallery-example");
        assertThat(first.expectFirst("pre.gallery-code").wholeText())
                .startsWith("Button button = Button.builder()")
                .endsWith(".build();");
        assertThat(first.expectFirst("details pre").wholeText()).startsWith("<button type=\"submit\"");
        assertThat(page.expectFirst("main > details pre").wholeText())
                .contains("import dev.guildhall.components.button.Button;");
    }

    @Test
    void each_frame_shows_its_example_and_nothing_else() throws Exception {
        Element frame = Jsoup.parse(get("/neutral/button").body()).expectFirst("iframe");

        Document alone = Jsoup.parse(get(frame.attr("src")).body());

        assertThat(frame.attr("title")).isEqualTo("Button: default");
        assertThat(alone.title()).isEqualTo("Button: default - Guildhall gallery");
        assertThat(alone.expectFirst("main button").text()).isEqualTo("Save and continue");
        assertThat(alone.select("header, footer")).isEmpty();
    }

    @Test
    void a_link_of_an_error_summary_leads_to_a_field_that_stands_in() throws Exception {
        Document alone = Jsoup.parse(get("/neutral/error-summary/default").body());

        String link = alone.expectFirst(".govuk-error-summary a").attr("href");

        assertThat(alone.select("input" + link)).hasSize(1);
        assertThat(alone.title()).startsWith("Error: ");
    }

    @ParameterizedTest
    @CsvSource({
        "/neutral/buton, buton, /neutral/button",
        "/neutral/chekboxes/x, chekboxes, /neutral/checkboxes",
        "/neutral/button/defualt, defualt, /neutral/button/default",
    })
    void an_unknown_name_is_not_found_and_the_nearest_is_offered(String path, String name, String nearest)
            throws Exception {
        HttpResponse<String> answer = get(path);

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.expectFirst("main").text()).contains("The gallery has no “" + name + "”.");
        assertThat(page.expectFirst("main a").attr("href")).isEqualTo(nearest);
    }

    @Test
    void what_stands_in_an_address_is_escaped() throws Exception {
        assertThat(get("/neutral/%3Cscript%3Ealert(1)%3C%2Fscript%3E").body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/neutral/button/default/more", "/gallery/Site.class", "/gallery/../x", "/assets/x"})
    void nothing_else_is_served(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void every_file_that_a_page_names_is_there() throws Exception {
        for (String path : new String[] {"/neutral/", "/neutral/button", "/neutral/button/default"}) {
            Document page = Jsoup.parse(get(path).body());
            for (Element file : page.select("link[href], script[src]")) {
                String address = file.attr("href") + file.attr("src");
                assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void the_govuk_brand_has_its_own_styles_and_the_fonts_of_the_npm_package() throws Exception {
        Document alone = Jsoup.parse(get("/govuk/button/default").body());
        String address =
                alone.expectFirst("link[rel=stylesheet][href*=guildhall]").attr("href");
        Matcher font = Pattern.compile("url\\([\"']?([^)\"']+\\.woff2)")
                .matcher(get(address).body());

        assertThat(address).endsWith("/guildhall-govuk.css");
        assertThat(font.find()).isTrue();
        String file = URI.create(address).resolve(font.group(1)).toString();
        assertThat(get(file).headers().firstValue("Content-Type")).contains("font/woff2");
        assertThat(get("/neutral/button/default").body()).doesNotContain("guildhall-govuk.css");
    }

    @Test
    void a_component_can_be_seen_in_the_other_brand() throws Exception {
        Document page = Jsoup.parse(get("/neutral/button").body());

        assertThat(page.select(".gallery-looks a").eachAttr("href"))
                .containsExactly("/neutral/button", "/govuk/button");
        assertThat(page.select(".gallery-looks [aria-current]").eachText()).containsExactly("Neutral brand");
    }

    @Test
    void a_head_request_gets_the_headers_without_the_page() throws Exception {
        HttpResponse<String> head = send("HEAD", "/neutral/button");

        int length = get("/neutral/button").body().getBytes(UTF_8).length;
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(length);
    }

    @Test
    void a_form_of_an_example_is_not_taken() throws Exception {
        HttpResponse<String> answer = send("POST", "/neutral/button/default");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void pages_may_be_framed_by_the_gallery_alone() throws Exception {
        assertThat(get("/neutral/button/default").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'self'", "frame-src 'self'")
                        .doesNotContain("unsafe"));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send("GET", path);
    }

    private static HttpResponse<String> send(String method, String path) throws Exception {
        URI address = URI.create("http://localhost:" + gallery.port() + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
