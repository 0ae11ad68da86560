package example.gallery;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No page of the gallery, in any brand, has anything that the checker objects to. */
class AccessibilityTest {

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
                .map(AccessibilityTest::accessible);
    }

    @TestFactory
    Stream<DynamicTest> every_example_alone_is_accessible() {
        return alone().map(AccessibilityTest::accessible);
    }

    @Test
    void a_fault_that_is_planted_is_found() {
        String page = pageAt("/neutral/button");
        String faulty = page.replaceFirst(" title=\"[^\"]*\"", "");
        assertThat(faulty).isNotEqualTo(page);

        assertThatPage(faulty).hasNoFindingsExcept("iframe-name");
    }

    private static Stream<String> alone() {
        return Look.all(EXAMPLES.frontend()).stream()
                .flatMap(look -> EXAMPLES.components().stream()
                        .flatMap(component -> EXAMPLES.of(component).stream())
                        .map(example -> "/" + look.path() + "/" + example.component() + "/" + example.slug()));
    }

    private static DynamicTest accessible(String path) {
        return DynamicTest.dynamicTest(
                path, () -> assertThatPage(Page.of(path + ".html", pageAt(path))).isAccessible());
    }

    private static String pageAt(String path) {
        return new String(SITE.answer("GET", path).body(), UTF_8);
    }
}
