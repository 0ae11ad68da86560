package dev.guildhall.accessibility.testing;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleSet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compiles and runs what the module's README shows, on pages of a real server. */
class ReadmeTest {
    private static final String NAME = """
            <!doctype html>
            <html lang="en">
            <head><title>Your name</title><link rel="stylesheet" href="/app.css"></head>
            <body><main><h1>Your name</h1><label for="name">Full name</label><input id="name"></main></body>
            </html>
            """;

    private HttpServer server;
    private String address = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serves("/name", NAME);
        serves("/old", NAME.replace("<label for=\"name\">Full name</label>", "<h4>Full name</h4>"));
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serves(String path, String html) {
        server.createContext(path, exchange -> {
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Test
    void the_example_of_the_readme_runs() throws Exception {
        String html = get("/name");
        String old = get("/old");
        // tag::example[]
        assertThatPage(html).isAccessible();
        assertThatPage(old).hasNoFindingsExcept("form-field-name", "heading-levels");
        // end::example[]
    }

    @Test
    void the_choices_of_the_readme_run() throws Exception {
        String html = get("/name");
        // tag::choices[]
        assertThatPage(Page.of("name, in error", html))
                .underRulesOf(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA)
                .upToLevel(Level.AA)
                .withSheetsIn(Path.of("src/test/resources/dev/guildhall/accessibility/testing"))
                .isAccessible();
        // end::choices[]
    }

    @Test
    void the_page_of_a_server_is_checked_as_the_readme_shows() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        // tag::client[]
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/name")).build();
        String page = client.send(request, BodyHandlers.ofString()).body();
        assertThatPage(page).called("/name").isAccessible();
        // end::client[]
    }

    @Test
    void the_message_of_the_readme_is_what_a_failing_test_says() throws Exception {
        String old = get("/old");

        assertThatThrownBy(() -> assertThatPage(old).called("/old").hasNoFindingsExcept("heading-levels"))
                .isInstanceOfSatisfying(
                        AssertionError.class,
                        error -> assertThat(readme()).contains("```\n" + error.getMessage() + "\n```"));
    }

    @Test
    void the_readme_shows_the_examples_as_they_are_run() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/guildhall/accessibility/testing/ReadmeTest.java"));

        for (String name : new String[] {"example", "choices", "client"}) {
            String example = source.split("// (tag|end)::" + name + "\\[]\n", 3)[1].replaceAll("(?m)^ {8}", "");
            assertThat(readme()).contains("```java\n" + example.stripTrailing() + "\n```");
        }
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
