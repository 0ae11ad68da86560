package dev.guildhall.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.reading.AuditIndex;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    @TempDir
    private Path temp;

    @Test
    void the_example_of_the_readme_runs() throws Exception {
        try (ReviewedLog reviewed = ReviewedLog.in(temp)) {
            AuditLog log = reviewed.log();
            AuditIndex index = reviewed.index();
            var officer = ReviewedLog.OFFICER;
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            // tag::example[]
            ServiceDetails service =
                    ServiceDetails.named(Text.of("Parking permits")).build();
            ReviewPage page = ReviewPage.of(
                    AuditReader.of(index, log), log::prove, service, Assets.under("/audit/assets"), "/audit");
            server.createContext("/audit", JdkReviewHandler.of(page, exchange -> Optional.of(officer)));
            // end::example[]
            server.start();

            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/audit?search=yes");
            String body = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .header("Sec-Fetch-Site", "same-origin")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();

            assertThat(body).contains("Event 59");
            server.stop(0);
        }
    }

    @Test
    void the_readme_shows_the_example_as_it_is_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/review/ReadmeTest.java"));
        int from = source.indexOf("            // tag::example[]") + 1;
        int to = source.indexOf("            // end::example[]");

        String example = String.join("\n", source.subList(from, to)).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }
}
