package example.benchmarks.accessibility;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.sheet.SheetSource;
import example.benchmarks.Fixture;
import example.benchmarks.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that are judged. */
final class Pages {

    /** Names the folder of the public test pages. */
    static final String CORPUS = "guildhall.corpus";

    private final Installation installation;

    Pages(Installation installation) {
        this.installation = installation;
    }

    /** Every fixture of govuk-frontend in a page with its whole sheet. */
    List<Page> ofFixtures() {
        return Fixture.all(installation).stream()
                .map(fixture -> withSheet(fixture.toString(), fixture.html()))
                .toList();
    }

    /** A page with the whole sheet of govuk-frontend. */
    Page withSheet(String name, String body) {
        String html = "<!doctype html><html lang=en class=govuk-template><title>Apply for a permit</title>"
                + "<link rel=stylesheet href=govuk-frontend.min.css><body class=govuk-template__body>"
                + "<div class=govuk-width-container><main class=govuk-main-wrapper><h1 class=govuk-heading-l>Apply</h1>"
                + body + "</main></div></body></html>";
        return Page.of(name + ".html", html).withSheets(SheetSource.folder(installation.govukFrontend().resolve("dist/govuk")));
    }

    /** The examples of the W3C's ACT rules; none where they are not. */
    static List<Page> ofActRules() throws IOException {
        Path set = Path.of(System.getProperty(CORPUS, "../../../shared/corpus")).resolve("act-rules");
        List<Page> pages = new ArrayList<>();
        if (!Files.isDirectory(set)) {
            return pages;
        }
        try (Stream<Path> files = Files.walk(set.resolve("testcases"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
                String html = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                pages.add(Page.of(file.getFileName().toString(), html).withSheets(SheetSource.folder(set, file.getParent())));
            }
        }
        return pages;
    }
}
