package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers with which pages and assets go out. */
@ExtendWith(Shared.class)
class ResponseHeadersTest {

    /** These differ from answer to answer. */
    private static final Set<String> CHANGING = Set.of("date", "set-cookie", ":status");

    private final RunningService service;
    private final Visitor visitor;

    ResponseHeadersTest(RunningService service) {
        this.service = service;
        this.visitor = service.visitor();
    }

    static Stream<String> pages() {
        return Stream.concat(Question.ALL.stream().map(Question::page), Stream.of("check-answers", "declaration"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_forbids_whatever_it_does_not_need(String page) {
        HttpHeaders headers = visitor.reaches(page).response().headers();

        assertStrict(headers);
    }

    @Test
    void the_start_the_exit_and_the_confirmation_forbid_whatever_they_do_not_need() {
        assertStrict(visitor.follows(Visitor.START).response().headers());
        assertStrict(visitor.visits("live-in-borough")
                .sends(Map.of("livesInBorough", "no"))
                .response()
                .headers());
        assertStrict(service.visitor().submits().response().headers());
    }

    @Test
    void pages_of_problems_forbid_whatever_they_do_not_need() {
        assertStrict(visitor.get("/nowhere").headers());
        assertStrict(
                visitor.send("DELETE", Visitor.START, BodyPublishers.noBody()).headers());
        assertStrict(visitor.post(Visitor.addressOf("full-name"), "").headers());
        assertStrict(
                visitor.visits("live-in-borough").sends(Map.of()).response().headers());
    }

    private static void assertStrict(HttpHeaders headers) {
        String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http:", "data:");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Visitor.START, Visitor.START + "/live-in-borough", Visitor.START + "/address", "/", "/nowhere"})
    void a_head_request_is_answered_as_a_get_but_without_the_body(String address) {
        HttpResponse<String> got = visitor.get(address);

        HttpResponse<String> asked = service.visitor().send("HEAD", address, BodyPublishers.noBody());

        assertThat(asked.statusCode()).isEqualTo(got.statusCode());
        assertThat(lasting(asked.headers())).isEqualTo(lasting(got.headers()));
        assertThat(asked.body()).isEmpty();
    }

    @Test
    void a_head_request_of_an_asset_is_answered_as_a_get_but_without_the_body() {
        String asset = assets().get(0);

        HttpResponse<String> asked = visitor.send("HEAD", asset, BodyPublishers.noBody());

        assertThat(lasting(asked.headers()))
                .isEqualTo(lasting(visitor.get(asset).headers()));
        assertThat(asked.body()).isEmpty();
    }

    private static Map<String, List<String>> lasting(HttpHeaders headers) {
        Map<String, List<String>> lasting = new TreeMap<>(headers.map());
        lasting.keySet().removeAll(CHANGING);
        return lasting;
    }

    @Test
    void what_a_page_loads_may_be_kept_for_a_year_since_its_path_changes_when_it_does() {
        List<String> assets = assets();

        assertThat(assets).isNotEmpty().allSatisfy(path -> {
            assertThat(path).matches("/assets/[0-9a-f]{16}/.+");
            HttpResponse<String> response = visitor.get(path);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(response.headers().firstValue("ETag")).isPresent();
        });
    }

    @Test
    void an_asset_under_another_hash_is_not_found() {
        String path = assets().get(0).replaceFirst("/[0-9a-f]{16}/", "/0123456789abcdef/");

        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    private List<String> assets() {
        return visitor.follows(Visitor.START).page().select("link[href], script[src]").stream()
                .map(ResponseHeadersTest::address)
                .filter(address -> address.startsWith("/assets"))
                .toList();
    }

    private static String address(Element element) {
        return element.hasAttr("src") ? element.attr("src") : element.attr("href");
    }
}
