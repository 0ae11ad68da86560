package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service answers to addresses that it does not have and methods that it does not know. */
@ExtendWith(Shared.class)
class AddressesAndMethodsTest {

    private static final String START = Visitor.START;

    private final RunningService service;
    private final Visitor visitor;

    AddressesAndMethodsTest(RunningService service) {
        this.service = service;
        this.visitor = service.visitor();
    }

    @Test
    void the_root_leads_to_the_start_page() {
        assertThat(visitor.follows("/").at()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                START + "/nowhere",
                START + "/full-name/",
                START + "/full-name/more",
                START + "/FULL-NAME",
                "/apply-for-a-parking-permits"
            })
    void an_unknown_page_is_not_found_and_says_so_in_the_layout_of_the_service(String address) {
        HttpResponse<String> response = visitor.follows(address).response();

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(visitor.page().title()).isEqualTo("Page not found - Apply for a resident parking permit");
        assertThat(visitor.page().select("header").text()).contains("Exampleton Borough Council");
        assertThat(visitor.page().select("main a[href=" + START + "]")).hasSize(1);
    }

    @Test
    void an_unknown_page_says_so_in_the_language_of_the_person() {
        assertThat(visitor.reads("cy").visits("nowhere").page().title()).startsWith("Heb ddod o hyd i’r dudalen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DELETE | /apply-for-a-parking-permit                 | GET, HEAD
        POST   | /apply-for-a-parking-permit                 | GET, HEAD
        POST   | /apply-for-a-parking-permit/confirmation    | GET, HEAD
        POST   | /apply-for-a-parking-permit/cannot-apply    | GET, HEAD
        PUT    | /apply-for-a-parking-permit/full-name       | GET, HEAD, POST
        PATCH  | /apply-for-a-parking-permit/check-answers   | GET, HEAD, POST
        DELETE | /apply-for-a-parking-permit/declaration     | GET, HEAD, POST
        BREW   | /apply-for-a-parking-permit/live-in-borough | GET, HEAD, POST
        """)
    void a_wrong_method_is_refused_and_told_the_right_ones(String method, String address, String allowed) {
        HttpResponse<String> response = visitor.send(method, address, BodyPublishers.noBody());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains(allowed);
        assertThat(response.body()).contains("This page cannot be used like that", "Exampleton Borough Council");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%zz", START + "/full%2", START + "/%ff", START + "%2ffull-name", START + "/%00"})
    void a_malformed_path_is_a_bad_request(String path) throws IOException {
        RawRequest.Answer answer = RawRequest.send(service.port(), "GET " + path + " HTTP/1.1");

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=%", "lang=%zz", "change=%f", "%ff=1", "lang=cy&x=%c3"})
    void a_malformed_query_is_a_bad_request(String query) throws IOException {
        RawRequest.Answer answer =
                RawRequest.send(service.port(), "GET " + START + "/live-in-borough?" + query + " HTTP/1.1");

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/assets/../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc/passwd",
                "/assets/..%5c..%5cetc/passwd",
                "/assets/",
                "/assets",
                "/assets/nowhere.css"
            })
    void no_path_leads_out_of_the_assets(String path) throws IOException {
        RawRequest.Answer answer = RawRequest.send(service.port(), "GET " + path + " HTTP/1.1");

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("root:");
    }
}
