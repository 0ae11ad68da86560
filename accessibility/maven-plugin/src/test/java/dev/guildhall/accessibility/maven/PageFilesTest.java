package dev.guildhall.accessibility.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.run.CheckRun;
import dev.guildhall.accessibility.run.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    @TempDir
    private Path basedir;

    @BeforeEach
    void pages() throws IOException {
        for (String name : List.of("site/a.html", "site/apply/b.htm", "site/apply/parts/c.html", "site/plan.svg")) {
            Path file = basedir.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<link rel=stylesheet href=/app.css><p>" + name);
        }
    }

    private List<String> namesOf(List<String> includes, List<String> excludes) throws IOException {
        return new PageFiles(basedir, includes, excludes, List.of())
                .in(List.of(basedir.resolve("site"))).stream()
                        .map(PageSource::name)
                        .toList();
    }

    @Test
    void a_folder_is_its_pages_called_from_the_project() throws IOException {
        assertThat(namesOf(List.of(), List.of()))
                .containsExactly("site/a.html", "site/apply/b.htm", "site/apply/parts/c.html");
    }

    @Test
    void patterns_choose_among_all_files_as_everywhere_in_maven() throws IOException {
        assertThat(namesOf(List.of("**/*.html"), List.of())).containsExactly("site/a.html", "site/apply/parts/c.html");
        assertThat(namesOf(List.of("*.svg", "apply/*.htm"), List.of()))
                .containsExactly("site/apply/b.htm", "site/plan.svg");
        assertThat(namesOf(List.of(), List.of("apply/parts/"))).containsExactly("site/a.html", "site/apply/b.htm");
        assertThat(namesOf(List.of("apply/**"), List.of("**/parts/**"))).containsExactly("site/apply/b.htm");
    }

    @Test
    void a_place_outside_the_project_is_called_in_full() throws IOException {
        Path inner = Files.createDirectories(basedir.resolve("inner"));

        assertThat(new PageFiles(inner, List.of(), List.of(), List.of()).in(List.of(basedir.resolve("site/a.html"))))
                .extracting(PageSource::name)
                .containsExactly(basedir.resolve("site/a.html").toString());
    }

    @Test
    void sheets_are_read_beside_the_pages_and_in_the_folders_that_are_named() throws IOException {
        Path styles = Files.createDirectories(basedir.resolve("elsewhere"));
        List<Path> site = List.of(basedir.resolve("site/a.html"));

        assertThat(notJudged(new PageFiles(basedir, List.of(), List.of(), List.of(styles)).in(site)))
                .singleElement()
                .asString()
                .contains("app.css");
        Files.writeString(styles.resolve("app.css"), "p { color: red }");
        assertThat(notJudged(new PageFiles(basedir, List.of(), List.of(), List.of(styles)).in(site)))
                .isEmpty();
    }

    private static List<String> notJudged(List<PageSource> pages) {
        return new CheckRun(AccessibilityChecker.standard(), Clock.systemUTC())
                .over(pages)
                .pages()
                .get(0)
                .notJudged();
    }
}
