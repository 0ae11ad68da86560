package dev.guildhall.accessibility.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.PageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetSourceTest {
    @TempDir
    Path folder;

    @BeforeEach
    void put_sheets_into_a_site_and_a_secret_beside_it() throws IOException {
        Files.createDirectories(folder.resolve("site/css/parts"));
        Files.writeString(folder.resolve("site/css/app.css"), "@import 'parts/text.css' screen; .x { color: #999 }");
        Files.writeString(folder.resolve("site/css/parts/text.css"), "p { color: #999 }");
        Files.writeString(folder.resolve("secret.css"), "p { color: #999 }");
        Files.createSymbolicLink(folder.resolve("site/link.css"), folder.resolve("secret.css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"css/app.css", "/css/app.css?v=2#top", "./css/../css/app.css", "css/parts/text.css"})
    void a_linked_sheet_is_read_with_what_it_imports(String address) {
        PageReport report = check(address);

        assertThat(report.findings()).extracting(finding -> finding.rule().id()).contains("text-contrast");
        assertThat(report.notJudged()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.css",
                "/../secret.css",
                "css/../../secret.css",
                "link.css",
                "https://cdn.example/app.css",
                "//cdn.example/app.css",
                "file:///etc/passwd",
                "missing.css",
                "css",
                "\u0001:*?"
            })
    void what_is_not_below_the_folder_is_not_read_and_the_report_says_so(String address) {
        PageReport report = check(address);

        assertThat(report.findings()).extracting(finding -> finding.rule().id()).doesNotContain("text-contrast");
        assertThat(report.notJudged()).singleElement().asString().contains("was not read: ");
    }

    @Test
    void a_sheet_over_the_limit_is_not_read() throws IOException {
        Files.writeString(folder.resolve("site/big.css"), " ".repeat(SheetSource.MAX_BYTES + 1));

        assertThat(source().read("big.css"))
                .isEqualTo(new SheetText.NotRead("It has 4194305 bytes; the limit is 4194304."));
    }

    @Test
    void sheets_that_import_one_another_end() throws IOException {
        Files.writeString(folder.resolve("site/a.css"), "@import 'b.css';");
        Files.writeString(folder.resolve("site/b.css"), "@import 'a.css'; @import 'a.css';");

        assertThat(check("a.css").notJudged()).anyMatch(note -> note.contains("imported more than 5 deep"));
    }

    @Test
    void sheets_of_the_class_path_are_found_below_their_root_only() {
        SheetSource source = SheetSource.classPath(getClass().getClassLoader(), "dev/guildhall/accessibility");

        assertThat(source.read("Page.class")).isInstanceOf(SheetText.Found.class);
        assertThat(source.read("/sheet/SheetSource.class")).isInstanceOf(SheetText.Found.class);
        assertThat(source.read("../../../module-info.class")).isInstanceOf(SheetText.NotRead.class);
        assertThat(source.read("missing.css"))
                .isEqualTo(new SheetText.NotRead(
                        "There is no dev/guildhall/accessibility/missing.css on the class path."));
    }

    private SheetSource source() {
        return SheetSource.folder(folder.resolve("site"));
    }

    private PageReport check(String address) {
        String html = "<!doctype html><html lang=en><title>Apply</title><link rel=stylesheet href='" + address
                + "'><h1>Apply</h1><p>Your name</p>";
        return AccessibilityChecker.standard().check(Page.of("start.html", html).withSheets(source()));
    }
}
