package dev.guildhall.components.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GovukBrandTest {

    private static final Path REAL = Path.of("node_modules/govuk-frontend");
    private static final String HEADER = "dist/govuk/components/header/template-default.html";
    private static final String FOOTER = "dist/govuk/components/footer/template-default.html";

    @TempDir
    private Path scratch;

    private Path copy;

    /** A package as npm makes it, as small as may be. */
    @BeforeEach
    void copy() throws IOException {
        copy = scratch.resolve("node_modules/govuk-frontend");
        write("package.json", manifest("govuk-frontend", GovukBrand.version()));
        write(HEADER, "<a>\n<svg><title>Mine</title></svg>\n</a><svg></svg>");
        write(FOOTER, "<div><svg class=\"small\"></svg></div>");
        write("dist/govuk/assets/manifest.json", "{}");
        write("dist/govuk/assets/images/favicon.ico", "icon");
    }

    @Test
    void the_drawings_and_the_files_are_those_of_the_package() {
        GovukBrand brand = GovukBrand.from(copy);

        assertThat(brand.logotype()).hasToString("<svg><title>Mine</title></svg>");
        assertThat(brand.crown()).hasToString("<svg class=\"small\"></svg>");
        assertThat(brand.fileNames()).containsExactly("images/favicon.ico", "manifest.json");
        assertThat(brand.file("images/favicon.ico")).asString().isEqualTo("icon");
    }

    @Test
    void the_package_that_npm_installed_has_fonts_icons_and_a_manifest() {
        GovukBrand brand = GovukBrand.from(REAL);

        assertThat(brand.logotype().toString()).startsWith("<svg").contains("aria-label=\"GOV.UK\"");
        assertThat(brand.crown().toString()).startsWith("<svg").contains("govuk-footer__crown");
        assertThat(brand.fileNames())
                .hasSize(13)
                .contains("images/favicon.svg", "images/govuk-crest.svg", "manifest.json")
                .anyMatch(name -> name.startsWith("fonts/") && name.endsWith(".woff2"));
    }

    @Test
    void changing_the_bytes_that_were_handed_out_changes_no_file() {
        GovukBrand brand = GovukBrand.from(copy);

        brand.file("manifest.json")[0] = 'x';

        assertThat(brand.file("manifest.json")).asString().isEqualTo("{}");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> GovukBrand.from(copy).file("manifest.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The GOV.UK brand has no file \"manifest.txt\": it has [images/favicon.ico, manifest.json]");
    }

    @Test
    void what_is_no_font_image_or_manifest_is_left_alone() throws IOException {
        write("dist/govuk/assets/notes.txt", "mine");

        assertThat(GovukBrand.from(copy).fileNames()).doesNotContain("notes.txt");
    }

    @Test
    void a_package_of_another_version_is_refused() throws IOException {
        write("package.json", manifest("govuk-frontend", "5.9.0"));

        refused("has version 5.9.0, and this library was built from " + GovukBrand.version()
                + "; run npm install --save-exact govuk-frontend@" + GovukBrand.version());
    }

    @Test
    void another_package_is_refused() throws IOException {
        write("package.json", "{\"author\": {\"name\": \"govuk-frontend\"}, \"name\": \"left-pad\"}");

        refused("is the npm package \"left-pad\", not \"govuk-frontend\"; give the folder node_modules/govuk-frontend");
    }

    @Test
    void a_manifest_that_is_no_json_is_refused() throws IOException {
        write("package.json", "{\"name\": ");

        assertThatThrownBy(() -> GovukBrand.from(copy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has a package.json that cannot be understood: it is not valid JSON: ")
                .hasMessageEndingWith("; install it again");
    }

    @Test
    void a_folder_that_is_no_package_is_refused() {
        Path nowhere = scratch.resolve("nowhere");

        assertThatThrownBy(() -> GovukBrand.from(nowhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("govuk-frontend at " + nowhere
                        + " lacks the file \"package.json\"; give the folder that npm made,"
                        + " node_modules/govuk-frontend");
    }

    @Test
    void a_package_without_a_drawing_is_refused() throws IOException {
        write(FOOTER, "<div></div>");

        refused("has no drawing in \"" + FOOTER + "\"; install it again");
    }

    @Test
    void a_package_without_fonts_and_images_is_refused() throws IOException {
        Files.delete(copy.resolve("dist/govuk/assets/manifest.json"));
        Files.delete(copy.resolve("dist/govuk/assets/images/favicon.ico"));

        refused("has no fonts and images in \"dist/govuk/assets\"; install it again");
    }

    @Test
    void a_drawing_that_is_too_large_is_refused() throws IOException {
        write(HEADER, " ".repeat(PackageFolder.MAX_TEXT) + "<svg></svg>");

        refused("has a file \"" + HEADER + "\" of more than 65536 bytes; install it again");
    }

    @Test
    void an_image_that_is_too_large_is_refused() throws IOException {
        write("dist/govuk/assets/images/favicon.ico", " ".repeat(PackageFolder.MAX_FILE + 1));

        refused("has a file \"dist/govuk/assets/images/favicon.ico\" of more than 1048576 bytes; install it again");
    }

    @Test
    void too_many_images_are_refused() throws IOException {
        for (int i = 0; i <= PackageFolder.MAX_FILES; i++) {
            write("dist/govuk/assets/images/" + i + ".png", "");
        }

        refused("has more than 100 files in \"dist/govuk/assets\"; install it again");
    }

    @Test
    void the_package_is_found_where_the_property_says() {
        Installation found = Installation.in(Optional.of(copy.toString()), scratch.getRoot(), Optional.empty());

        assertThat(found.brand()).isPresent();
    }

    @Test
    void the_package_is_found_in_the_working_directory_and_above() {
        assertThat(Installation.in(Optional.empty(), scratch, Optional.empty()).brand())
                .isPresent();
        assertThat(Installation.in(Optional.empty(), scratch.resolve("deep/er"), Optional.empty())
                        .brand())
                .isPresent();
    }

    @Test
    void the_package_is_found_above_the_library_where_the_working_directory_has_none() {
        Path jar = scratch.resolve("lib/guildhall-components.jar");

        assertThat(Installation.in(Optional.empty(), scratch.getRoot(), Optional.of(jar))
                        .brand())
                .isPresent();
    }

    @Test
    void where_there_is_no_package_there_is_no_brand() {
        assertThat(Installation.in(Optional.of(" "), scratch.getRoot(), Optional.empty())
                        .brand())
                .isEmpty();
    }

    @Test
    void a_package_that_is_found_and_refused_says_so_to_everyone_who_asks() throws IOException {
        write("package.json", manifest("govuk-frontend", "5.9.0"));
        Installation found = Installation.in(Optional.empty(), scratch, Optional.empty());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(found::brand)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("has version 5.9.0");
        }
    }

    @Test
    void the_installed_brand_is_looked_for_once() {
        assertThat(GovukBrand.installed())
                .isPresent()
                .containsSame(GovukBrand.installed().orElseThrow());
    }

    private void refused(String what) {
        assertThatThrownBy(() -> GovukBrand.from(copy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("govuk-frontend at " + copy + " " + what);
    }

    private void write(String name, String content) throws IOException {
        Path file = copy.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String manifest(String name, String version) {
        return "{\"name\": \"" + name + "\", \"exports\": {\"version\": \"1\"}, \"version\": \"" + version + "\"}";
    }
}
