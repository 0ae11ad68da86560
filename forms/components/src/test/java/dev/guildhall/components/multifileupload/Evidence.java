package dev.guildhall.components.multifileupload;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Html;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A server that keeps files in memory, for people with and without JavaScript, and for tests to look at. */
final class Evidence {

    private final Site site;
    private final Map<String, Part> files = new LinkedHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private volatile Optional<HttpHandler> instead = Optional.empty();
    private UnaryOperator<MultiFileUpload.Builder> options = UnaryOperator.identity();

    Evidence(Site site) {
        this.site = site;
        site.answers("/upload", answering(this::upload));
        site.answers("/delete", answering(this::delete));
        site.answers("/evidence", this::show);
    }

    /** The page with what it now has. */
    synchronized URI page(UnaryOperator<MultiFileUpload.Builder> options) {
        this.options = options;
        files.clear();
        tokens.clear();
        instead = Optional.empty();
        return site.address("/evidence");
    }

    synchronized void has(String id, String name) {
        files.put(id, new Part("documents", name, "x".repeat(2048)));
    }

    /** Answers uploads and deletions in another way, until {@link #answersAsUsual}; a browser may ask again by itself. */
    void answers(HttpHandler handler) {
        instead = Optional.of(handler);
    }

    void answersAsUsual() {
        instead = Optional.empty();
    }

    synchronized List<String> names() {
        return files.values().stream().map(Part::fileName).toList();
    }

    synchronized String content(String name) {
        return files.values().stream()
                .filter(each -> each.fileName().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    List<String> tokens() {
        return List.copyOf(tokens);
    }

    private HttpHandler answering(HttpHandler usually) {
        return exchange -> instead.orElse(usually).handle(exchange);
    }

    private synchronized void show(HttpExchange exchange) throws IOException {
        MultiFileUpload.Builder upload = MultiFileUploadInBrowserTest.documents();
        files.forEach((id, part) -> upload.file(file(id, part)));
        String page = site.page(
                Html.of("<form method=\"post\" action=\"/continue\" novalidate>"
                        + "<input type=\"hidden\" name=\"token\" value=\"t1\">"),
                options.apply(upload).build(),
                Button.builder().text("Continue").build(),
                Html.of("</form>"));
        Site.send(exchange, 200, "text/html; charset=utf-8", page.getBytes(UTF_8));
    }

    private synchronized void upload(HttpExchange exchange) throws IOException {
        UploadAnswer answer = UploadAnswer.notDeleted("Nothing was sent");
        for (Part part : Part.of(exchange)) {
            if (part.name().equals("token")) {
                tokens.add(part.text());
            } else if (part.fileName().endsWith(".exe")) {
                answer = UploadAnswer.refused(part.fileName(), part.fileName() + " must be a <b>PDF</b>");
            } else if (!part.fileName().isEmpty()) {
                String id = "f" + (files.size() + 1);
                files.put(id, part);
                answer = UploadAnswer.uploaded(file(id, part));
            }
        }
        answer(exchange, answer);
    }

    private synchronized void delete(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        for (String field : body.split("&", -1)) {
            if (field.startsWith("token=")) {
                tokens.add(field.substring("token=".length()));
            } else if (field.startsWith("delete=")) {
                files.remove(field.substring("delete=".length()));
            }
        }
        answer(exchange, UploadAnswer.deleted());
    }

    private static UploadedFile file(String id, Part part) {
        return UploadedFile.builder()
                .name(part.fileName())
                .size(part.bytes().length())
                .deleteValue(id)
                .build();
    }

    /** JSON for the script, a redirect to the page for everybody else. */
    private static void answer(HttpExchange exchange, UploadAnswer answer) throws IOException {
        if ("application/json".equals(exchange.getRequestHeaders().getFirst("Accept"))) {
            Site.send(exchange, 200, "application/json", answer.json().getBytes(UTF_8));
        } else {
            exchange.getResponseHeaders().set("Location", "/evidence");
            Site.send(exchange, 303, "text/plain", new byte[0]);
        }
    }
}
