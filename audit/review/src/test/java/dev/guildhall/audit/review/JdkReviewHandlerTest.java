package dev.guildhall.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkReviewHandlerTest {

    @TempDir
    private Path temp;

    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Actor> reviewer = Optional.of(ReviewedLog.OFFICER);
    private ReviewedLog reviewed;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        reviewed = ReviewedLog.in(temp);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", JdkReviewHandler.of(reviewed.page(), exchange -> reviewer));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        reviewed.close();
    }

    /** As a browser sends it from the page itself. */
    private HttpResponse<String> send(String method, String target) throws Exception {
        return send(method, target, "Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(String method, String target, String... headers) throws Exception {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + target);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody());
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @Test
    void a_search_is_answered_with_its_headers_and_its_assets() throws Exception {
        HttpResponse<String> response = send("GET", "/audit?actor=c%2D59&actor=c-58&search=yes");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.body()).contains("c-59").doesNotContain("c-58");
        String css =
                Jsoup.parse(response.body()).expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(send("GET", css).headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
    }

    @Test
    void who_may_not_look_is_refused_before_anything_is_read() throws Exception {
        reviewer = Optional.empty();

        HttpResponse<String> response = send("GET", "/audit?search=yes");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEmpty();
        reviewed.log().checkpoint();
        assertThat(reviewed.index().refresh().added()).isZero();
    }

    private HttpResponse<String> post(String body, String... headers) throws Exception {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + "/audit");
        return client.send(
                HttpRequest.newBuilder(uri)
                        .headers(headers)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static final String[] FORM = {
        "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"
    };

    private void nothingIsRecorded() {
        reviewed.log().checkpoint();
        assertThat(reviewed.index().refresh().added()).isZero();
    }

    @Test
    void no_other_site_starts_a_read_in_the_name_of_a_reviewer() throws Exception {
        String[][] elsewhere = {
            {"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"},
            {"Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"},
            {"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"},
            {"Sec-Fetch-Site", "none, cross-site"},
            {}
        };
        for (String[] headers : elsewhere) {
            for (String target : new String[] {"/audit?event=31", "/audit?search=yes", "/audit?unknown=1"}) {
                HttpResponse<String> response = send("GET", target, headers);

                assertThat(response.statusCode()).as(target).isEqualTo(403);
                assertThat(response.body()).contains("start from the search page");
                assertThat(send("HEAD", target, headers).statusCode()).isEqualTo(403);
            }
        }
        nothingIsRecorded();
    }

    @Test
    void the_form_of_same_site_pages_and_of_browsers_that_do_not_say_is_refused() throws Exception {
        String type = "application/x-www-form-urlencoded";

        assertThat(post("search=yes", "Content-Type", type, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("search=yes", "Content-Type", type).statusCode()).isEqualTo(403);
        nothingIsRecorded();
    }

    @Test
    void the_empty_page_opens_from_anywhere_and_an_address_that_was_typed_shows_its_event() throws Exception {
        assertThat(send("GET", "/audit", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
        assertThat(send("GET", "/audit?lang=cy", new String[0]).statusCode()).isEqualTo(200);
        nothingIsRecorded();
        assertThat(send("GET", "/audit?event=31", "Sec-Fetch-Site", "none").body())
                .contains("Event 31");
    }

    @Test
    void the_form_leads_to_an_address_without_the_subject() throws Exception {
        HttpResponse<String> found = post("subject=s%2D1&search=yes", FORM);
        HttpResponse<String> none = post("subject=s%2D2&search=yes", FORM);

        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).contains("/audit?search=yes&subject-of=59");
        assertThat(send("GET", "/audit?search=yes&subject-of=59").body())
                .contains("c-59")
                .doesNotContain("c-58");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(none.body()).contains("No events");
    }

    @Test
    void forms_of_other_sites_of_another_type_and_overlong_ones_are_refused() throws Exception {
        String[] elsewhere = {"Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site"};
        String[] plain = {"Content-Type", "text/plain", "Sec-Fetch-Site", "same-origin"};

        assertThat(post("search=yes", elsewhere).statusCode()).isEqualTo(403);
        assertThat(post("search=yes", plain).statusCode()).isEqualTo(400);
        assertThat(post("search=" + "y".repeat(8_200), FORM).statusCode()).isEqualTo(400);
        reviewed.log().checkpoint();
        assertThat(reviewed.index().refresh().added()).isZero();
    }

    @Test
    void only_get_head_and_post_are_answered() throws Exception {
        HttpResponse<String> put = send("PUT", "/audit?search=yes");
        HttpResponse<String> head = send("HEAD", "/audit");
        HttpResponse<String> elsewhere = send("POST", "/more");

        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertThat(elsewhere.statusCode()).isEqualTo(405);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void other_paths_malformed_and_overlong_queries_are_refused() throws Exception {
        assertThat(send("GET", "/audit/more").statusCode()).isEqualTo(404);
        assertThat(send("GET", "/audit?subject=" + "s".repeat(8_200)).statusCode())
                .isEqualTo(400);
        assertThat(raw("GET /audit?subject=%zz HTTP/1.1")).contains("400");
    }

    /** What java.net.http refuses to send. */
    private String raw(String requestLine) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            socket.getOutputStream()
                    .write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
