package example.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.components.asset.Asset;
import dev.guildhall.components.layout.PageLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is at which address: {@code /BRAND/}, {@code /BRAND/COMPONENT}, {@code /BRAND/COMPONENT/EXAMPLE} and files. */
final class Site {

    private static final Map<String, String> FILES = Map.of(
            "gallery.css", "text/css; charset=utf-8",
            "gallery.js", "text/javascript; charset=utf-8",
            "supported.js", "text/javascript; charset=utf-8");

    private final Examples examples;
    private final List<Look> looks;
    private final Pages pages;

    Site(Examples examples, List<Look> looks) {
        this.examples = examples;
        this.looks = looks;
        this.pages = new Pages(examples, looks);
    }

    /** The answer to a request for this path, as it was sent. */
    Answer answer(String method, String path) {
        Answer answer = method.equals("GET") || method.equals("HEAD")
                ? find(path)
                : Answer.of(405, "text/plain; charset=utf-8", "The gallery is only for looking at.\n".getBytes(UTF_8))
                        .with("Allow", "GET, HEAD");
        return answer.with("Content-Security-Policy", policy())
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "same-origin");
    }

    private Answer find(String path) {
        if (path.equals("/")) {
            return Answer.seeOther("/" + looks.get(0).path() + "/");
        }
        Optional<Answer> file = asset(path).or(() -> file(path));
        if (file.isPresent()) {
            return file.get();
        }
        String[] parts = path.substring(1).split("/", -1);
        return looks.stream()
                .filter(look -> look.path().equals(parts[0]))
                .findFirst()
                .map(look -> page(look, parts))
                .orElseGet(() -> missing(looks.get(0), parts[0], ""));
    }

    private Answer page(Look look, String[] parts) {
        String component = parts.length > 1 ? parts[1] : "";
        if (parts.length <= 2 && component.isEmpty()) {
            return Answer.html(200, pages.index(look));
        }
        if (!examples.components().contains(component)) {
            return missing(look, component, Words.nearest(component, examples.components()));
        }
        if (parts.length == 2) {
            return Answer.html(200, pages.component(look, component));
        }
        return examples.of(component).stream()
                .filter(example -> parts.length == 3 && example.slug().equals(parts[2]))
                .findFirst()
                .map(example -> Answer.html(200, pages.alone(look, example)))
                .orElseGet(() -> missing(look, parts[2], component + "/" + nearestExample(component, parts[2])));
    }

    private String nearestExample(String component, String slug) {
        return Words.nearest(
                slug, examples.of(component).stream().map(Example::slug).toList());
    }

    private Answer missing(Look look, String what, String nearest) {
        return Answer.html(404, pages.notFound(look, what, nearest));
    }

    private Optional<Answer> asset(String path) {
        return looks.stream()
                .flatMap(look -> look.assets().find(path).stream())
                .findFirst()
                .map(Site::served);
    }

    /** The pages' own policy, which forbids frames; the gallery has frames of its own pages. */
    private String policy() {
        Look last = looks.get(looks.size() - 1); // that of GOV.UK, which has fonts
        return PageLayout.contentSecurityPolicy(last.assets())
                        .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
                + "; frame-src 'self'";
    }

    private static Answer served(Asset asset) {
        return Answer.of(200, asset.contentType(), asset.bytes())
                .with("Cache-Control", asset.cacheControl())
                .with("ETag", asset.etag());
    }

    private static Optional<Answer> file(String path) {
        String name = path.startsWith("/gallery/") ? path.substring("/gallery/".length()) : "";
        return Optional.ofNullable(FILES.get(name)).map(type -> Answer.of(200, type, read(name)));
    }

    private static byte[] read(String name) {
        try (InputStream in = Site.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
