package quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuickStartTest {

    private static final int MOST_LINES = 40;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void the_example_serves_a_whole_journey() throws Exception {
        int port = freePort();
        QuickStart.main(new String[] {String.valueOf(port)});
        URI site = URI.create("http://localhost:" + port);

        Document start = get(site.resolve("/"));
        Document resident = get(site.resolve(start.expectFirst("main a").attr("href")));
        Document name = post(site, resident, "resident=yes");
        Document check = post(site, name, "name=Ada+Lovelace");
        Document confirmation = post(site, check, "");

        assertThat(check.expectFirst("h1").text()).isEqualTo("Check your answers");
        assertThat(check.expectFirst("main").text()).contains("Ada Lovelace");
        assertThat(confirmation.select(".govuk-panel strong").text()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}");
    }

    @Test
    void the_readme_shows_the_example_that_was_run_and_it_is_short() throws IOException {
        String source = Files.readString(Path.of("src/test/java/quickstart/QuickStart.java"));
        String example = source.substring(source.indexOf("import "));

        String readme = Files.readString(Path.of("../../README.md"));
        List<String> blocks = List.of(readme.split("```java\n"));

        assertThat(blocks.get(1)).startsWith(example + "```");
        assertThat(example.lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void the_readme_has_exactly_two_shell_blocks_of_one_command_each() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));

        List<String> commands = Pattern.compile("(?m)^```sh\n(.+)\n```$")
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(readme.lines().filter(line -> line.startsWith("```sh"))).hasSize(2);
        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command -> assertThat(command).startsWith("./mvnw ").doesNotContain("&&", ";", "|"));
    }

    private Document get(URI uri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri));
    }

    private Document post(URI site, Document page, String answers) throws IOException, InterruptedException {
        String csrf = page.expectFirst("input[name=csrf]").val();
        String shown = page.select("input[name=shown]").attr("value");
        String body = "csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8) + "&shown=" + shown + "&" + answers;
        return send(HttpRequest.newBuilder(site.resolve(page.expectFirst("form").attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Document send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Jsoup.parse(browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
