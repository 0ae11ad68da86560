package dev.guildhall.forms.httpserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.SetCookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdkHttpAdapterTest {

    private static final int LIMIT = 1024;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", JdkHttpAdapter.of(JdkHttpAdapterTest::answer));
        server.createContext("/proxied", JdkHttpAdapter.behindTlsProxy(JdkHttpAdapterTest::answer));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static FormsResponse answer(FormsRequest request) {
        return switch (request.path()) {
            case "/echo" ->
                FormsResponse.text(
                        200,
                        request.method() + " "
                                + request.form(LIMIT).first("name").orElse("nobody"));
            case "/query" -> FormsResponse.text(200, request.query("name").orElse("nobody"));
            case "/cookie" ->
                FormsResponse.text(200, request.cookie("guildhall").orElse("none"))
                        .withCookie(SetCookie.of("a", "1"))
                        .withCookie(SetCookie.of("b", "2"));
            case "/secure", "/proxied" -> FormsResponse.text(200, request.secure() ? "secure" : "plain");
            case "/redirect" -> FormsResponse.redirect("/next?lang=cy");
            case "/nothing" -> FormsResponse.empty(204);
            case "/fail" -> throw new IllegalStateException("canary");
            case "/ignore" -> FormsResponse.text(403, "not read");
            default -> FormsResponse.html(404, "<p>Tŷ: not found</p>");
        };
    }

    @Test
    void a_get_is_answered_with_status_headers_and_body() throws Exception {
        HttpResponse<String> response = get("/nowhere");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEqualTo("<p>Tŷ: not found</p>");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() throws Exception {
        HttpResponse<String> get = get("/nowhere");

        HttpResponse<String> head =
                send(HttpRequest.newBuilder(uri("/nowhere")).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains("21");
        assertThat(withoutDate(head)).isEqualTo(withoutDate(get));
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        return headers;
    }

    @Test
    void head_on_a_kept_alive_connection_leaves_no_bytes_behind() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send("HEAD /query HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(connection.head()).startsWith("HTTP/1.1 200 ").contains("Content-length: 6");

            connection.send("GET /query HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(connection.response().body()).isEqualTo("nobody");
        }
    }

    @Test
    void a_posted_form_is_decoded() throws Exception {
        assertThat(post("/echo", "name=%C5%B5%0D%0A%F0%9F%8F%A0").body()).isEqualTo("POST ŵ\r\n🏠");
    }

    @Test
    void an_empty_answer_has_no_body_and_a_redirect_names_the_next_page() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(204);
        assertThat(get("/redirect").statusCode()).isEqualTo(303);
        assertThat(get("/redirect").headers().firstValue("Location")).contains("/next?lang=cy");
        assertThat(get("/redirect").headers().firstValue("Content-Length")).contains("0");
    }

    @Test
    void what_the_handler_throws_is_a_plain_page_that_tells_nothing() throws Exception {
        HttpResponse<String> response = get("/fail");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .contains("Sorry, there is a problem with the service")
                .doesNotContain("canary");
    }

    @Test
    void malformed_encoding_is_a_400_in_body_path_and_query() throws Exception {
        assertThat(post("/echo", "name=%zz").statusCode()).isEqualTo(400);
        assertThat(post("/echo", "name=%FF").statusCode()).isEqualTo(400);
        for (String target : new String[] {"/%FF", "/%zz", "/%", "/a%2Fb", "/query?name=%FF", "/query?name=%zz"}) {
            try (RawConnection connection = connect()) {
                connection.send("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n");
                assertThat(connection.head()).as(target).startsWith("HTTP/1.1 400 ");
            }
        }
    }

    @Test
    void another_content_type_is_a_415() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/echo"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void pipelined_posts_on_one_connection_are_answered_in_order() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send(rawPost("/echo", "name=first") + rawPost("/echo", "name=second"));

            assertThat(connection.response().body()).isEqualTo("POST first");
            assertThat(connection.response().body()).isEqualTo("POST second");
        }
    }

    @Test
    void a_body_that_nobody_read_does_not_become_the_next_request() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send(rawPost("/ignore", "GET /fail HTTP/1.1\r\n\r\n") + rawPost("/echo", "name=next"));

            assertThat(connection.response().body()).isEqualTo("not read");
            assertThat(connection.response().body()).isEqualTo("POST next");
        }
    }

    @Test
    void a_long_body_that_nobody_read_closes_the_connection() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send(rawPost("/ignore", "x".repeat(JdkHttpAdapter.MAX_DRAINED_BYTES * 3)));

            RawConnection.Response response = connection.response();

            assertThat(response.body()).isEqualTo("not read");
            assertThat(response.head()).contains("Connection: close");
            assertThat(connection.atEnd()).isTrue();
        }
    }

    @Test
    void a_body_that_announces_too_much_is_a_413_before_it_is_sent_and_closes_the_connection() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Type: " + FormData.CONTENT_TYPE
                    + "\r\nContent-Length: 1000000000000\r\n\r\n");

            assertThat(connection.response().head()).startsWith("HTTP/1.1 413 ").contains("Connection: close");
            assertThat(connection.atEnd()).isTrue();
        }
    }

    @Test
    void a_chunked_body_over_the_limit_is_a_413_and_closes_the_connection() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Type: " + FormData.CONTENT_TYPE
                    + "\r\nTransfer-Encoding: chunked\r\n\r\n" + "800\r\n" + "x".repeat(0x800) + "\r\n");

            assertThat(connection.response().head()).startsWith("HTTP/1.1 413 ").contains("Connection: close");
            assertThat(connection.atEnd()).isTrue();
        }
    }

    @Test
    void a_chunked_body_within_the_limit_is_read() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/echo"))
                .header("Content-Type", FormData.CONTENT_TYPE)
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("name=chunk".getBytes(StandardCharsets.US_ASCII)))));

        assertThat(response.body()).isEqualTo("POST chunk");
    }

    @Test
    void a_badly_chunked_body_is_a_400() throws IOException {
        try (RawConnection connection = connect()) {
            connection.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Type: " + FormData.CONTENT_TYPE
                    + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nname=a\r\n0\r\n\r\n");

            assertThat(connection.head()).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void of_duplicate_cookies_the_first_wins_and_several_are_set() throws IOException {
        try (RawConnection connection = connect()) {
            String cookies =
                    "Cookie: guildhall=first; guildhall=second\r\ncookie: guildhall=third; \u0001\u00ff=;;\r\n";
            connection.send("GET /cookie HTTP/1.1\r\nHost: h\r\n" + cookies + "\r\n");

            RawConnection.Response response = connection.response();

            assertThat(response.body()).isEqualTo("first");
            assertThat(response.head().lines().filter(line -> line.startsWith("Set-cookie: ")))
                    .containsExactly(
                            "Set-cookie: a=1; Path=/; HttpOnly; SameSite=Lax",
                            "Set-cookie: b=2; Path=/; HttpOnly; SameSite=Lax");
        }
    }

    @Test
    void garbage_for_a_head_harms_nobody_else() throws Exception {
        String[] heads = {
            "garbage\r\n\r\n",
            "GET\r\n\r\n",
            "GET /query\r\n\r\n",
            "GET mailto:a@example.org HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /query HTTP/1.1\r\n: no name\r\nno colon\r\nHost: h\r\n\r\n",
            "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n",
            "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: many\r\n\r\n",
            "GET /query HTTP/1.1\r\nHost: h\r\nX-Big: " + "x".repeat(1_000_000) + "\r\n\r\n",
            "GET /" + "x".repeat(1_000_000) + " HTTP/1.1\r\nHost: h\r\n\r\n"
        };
        for (String head : heads) {
            try (RawConnection connection = connect()) {
                connection.sendAsFarAsTaken(head);
                assertThat(connection.statusOrClosed())
                        .as(head.substring(0, Math.min(20, head.length())))
                        .isNotEqualTo(500);
            }
            assertThat(get("/query?name=Ada").body()).isEqualTo("Ada");
        }
    }

    @Test
    void a_forwarded_protocol_is_believed_only_where_that_was_asked_for() throws Exception {
        assertThat(forwarded("/secure", "https")).isEqualTo("plain");
        assertThat(forwarded("/proxied", "https")).isEqualTo("secure");
        assertThat(forwarded("/proxied", "HTTPS")).isEqualTo("secure");
        assertThat(forwarded("/proxied", "http")).isEqualTo("plain");
        assertThat(forwarded("/proxied", "https, http")).isEqualTo("plain");
        assertThat(get("/proxied").body()).isEqualTo("plain");
    }

    private String forwarded(String path, String protocol) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("X-Forwarded-Proto", protocol))
                .body();
    }

    @Test
    void a_method_that_the_handler_does_not_know_reaches_it() throws Exception {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(uri("/nowhere")).DELETE());

        assertThat(response.statusCode()).isEqualTo(404);
    }

    private static String rawPost(String path, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Type: " + FormData.CONTENT_TYPE
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private HttpResponse<String> get(String target) throws Exception {
        return send(HttpRequest.newBuilder(uri(target)));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", FormData.CONTENT_TYPE)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String target) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + target);
    }

    private RawConnection connect() throws IOException {
        return new RawConnection(server.getAddress());
    }
}
