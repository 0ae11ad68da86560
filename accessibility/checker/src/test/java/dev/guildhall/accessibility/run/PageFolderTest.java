package dev.guildhall.accessibility.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void pages() throws IOException {
        for (String name : List.of("b.html", "a/c.XHTML", "a/d.htm", "a/e.css", "f.svg")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "<p>" + name);
        }
        Files.createSymbolicLink(folder.resolve("a/circle"), folder);
    }

    private static List<String> namesOf(PageFolder pages) throws IOException {
        return pages.pages().stream().map(PageSource::name).toList();
    }

    @Test
    void its_pages_are_the_files_that_end_as_pages_do_in_the_order_of_their_paths() throws IOException {
        assertThat(namesOf(PageFolder.at(folder)))
                .containsExactly(folder + "/a/c.XHTML", folder + "/a/d.htm", folder + "/b.html");
    }

    @Test
    void a_caller_chooses_other_pages_and_names() throws IOException {
        PageFolder pictures = PageFolder.at(folder)
                .with(file -> file.toString().endsWith(".svg"))
                .named(file -> folder.relativize(file).toString());

        assertThat(namesOf(pictures)).containsExactly("f.svg");
    }

    @Test
    void a_folder_that_is_not_there_is_unreadable_rather_than_empty() throws Exception {
        List<PageSource> pages = PageFolder.at(folder.resolve("gone")).pages();

        assertThat(pages)
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .isEqualTo(PageSource.unreadable(
                                folder.resolve("gone").toString(), "It is not there; look at its name.")));
    }

    @Test
    void sheets_are_found_in_the_folder_and_in_the_one_around_it() throws Exception {
        Files.writeString(folder.resolve("beside.css"), "p {}");
        Path page = folder.resolve("a/d.htm");

        assertThat(LocalSheets.of(folder.resolve("a"), page).read("e.css")).hasToString("Found[css=<p>a/e.css]");
        assertThat(LocalSheets.of(folder.resolve("a"), page).read("../beside.css"))
                .hasToString("Found[css=p {}]");
        assertThat(LocalSheets.of(folder.resolve("a"), page).read("/gone.css").toString())
                .startsWith("NotRead");
    }
}
