package example.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.PageReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No page of the gallery, in any brand, has anything that the checker objects to. */
class AccessibilityTest {

    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();
    private static final Examples EXAMPLES = Examples.of(GovukFrontend.installed());
    private static final Site SITE = new Site(EXAMPLES, Look.all(EXAMPLES.frontend()));

    @TestFactory
    Stream<DynamicTest> every_page_of_the_gallery_is_accessible() {
        List<String> paths = new ArrayList<>();
        for (Look look : Look.all(EXAMPLES.frontend())) {
            paths.add("/" + look.path() + "/");
            paths.add("/" + look.path() + "/buton");
            paths.add("/" + look.path() + "/button/defualt");
            EXAMPLES.components().forEach(component -> paths.add("/" + look.path() + "/" + component));
        }
        return paths.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    PageReport report = check(path);
                    assertThat(report.isClean()).as(report.describe()).isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_example_alone_is_accessible() {
        return alone().map(path -> DynamicTest.dynamicTest(path, () -> {
            PageReport report = check(path);
            assertThat(report.isClean()).as(report.describe()).isTrue();
        }));
    }

    @Test
    void a_fault_that_is_planted_is_found() {
        String page = new String(SITE.answer("GET", "/neutral/button").body(), UTF_8);
        String faulty = page.replaceFirst(" title=\"[^\"]*\"", "");
        assertThat(faulty).isNotEqualTo(page);

        assertThat(CHECKER.check(faulty).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule().id()).isEqualTo("iframe-name"));
    }

    private static Stream<String> alone() {
        return Look.all(EXAMPLES.frontend()).stream()
                .flatMap(look -> EXAMPLES.components().stream()
                        .flatMap(component -> EXAMPLES.of(component).stream())
                        .map(example -> "/" + look.path() + "/" + example.component() + "/" + example.slug()));
    }

    private static PageReport check(String path) {
        return CHECKER.check(
                Page.of(path + ".html", new String(SITE.answer("GET", path).body(), UTF_8)));
    }
}
