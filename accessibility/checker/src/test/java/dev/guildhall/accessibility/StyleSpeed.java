package dev.guildhall.accessibility;

import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how long a page of the fixtures of govuk-frontend takes with its whole style sheet applied, and which rules find
 * anything on them; and how time grows with the number of elements. Its argument is the folder {@code dist/govuk}.
 */
final class StyleSpeed {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    private StyleSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path govuk = Path.of(arguments[0]);
        List<Page> pages = pages(govuk);
        Map<String, Integer> found = new TreeMap<>();
        for (Page page : pages) {
            CHECKER.check(page).findings().forEach(finding -> {
                if (found.merge(finding.rule().id(), 1, Integer::sum) <= 3) {
                    System.out.println(finding.describe());
                }
            });
        }
        System.out.println(pages.size() + " pages: " + found);
        for (int round = 0; round < 6; round++) {
            long start = System.nanoTime();
            pages.forEach(CHECKER::check);
            System.out.printf("%.3f ms a page%n", (System.nanoTime() - start) / 1e6 / pages.size());
        }
        for (int size = 6_250; size <= 50_000; size *= 2) {
            Page page = page(
                    govuk,
                    "<p class=\"govuk-body\">Word <a class=\"govuk-link\" href=\"/\">link</a></p>".repeat(size / 2));
            CHECKER.check(page);
            long start = System.nanoTime();
            CHECKER.check(page);
            System.out.printf("%d elements: %.0f ms%n", size, (System.nanoTime() - start) / 1e6);
        }
    }

    private static List<Page> pages(Path govuk) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> components = Files.list(govuk.resolve("components"))) {
            for (Path component : components.sorted().toList()) {
                Path fixtures = component.resolve("fixtures.json");
                if (Files.exists(fixtures)) {
                    for (JsonNode fixture : JsonMapper.shared()
                            .readTree(Files.readString(fixtures))
                            .get("fixtures")) {
                        pages.add(page(govuk, fixture.get("html").asString()));
                    }
                }
            }
        }
        return pages;
    }

    private static Page page(Path govuk, String body) {
        return Page.of(
                        "fixture.html",
                        "<!doctype html><html lang=en class=govuk-template><title>Fixture</title>"
                                + "<link rel=stylesheet href=govuk-frontend.min.css><body class=govuk-template__body>"
                                + "<div class=govuk-width-container><main class=govuk-main-wrapper><h1 class=govuk-heading-l>"
                                + "Fixture</h1>" + body + "</main></div></body></html>")
                .withSheets(SheetSource.folder(govuk));
    }
}
