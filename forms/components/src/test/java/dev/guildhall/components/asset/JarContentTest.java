package dev.guildhall.components.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into the jar, looked at where the build puts it together. */
class JarContentTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path GOVUK_FRONTEND = Path.of("node_modules/govuk-frontend/dist/govuk");

    @Test
    void there_are_only_classes_assets_and_licences() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(file.toString())
                        .matches(
                                ".*\\.class|.*/asset/(guildhall\\.css|guildhall\\.js|govuk-frontend\\.min\\.js|favicon\\.svg|index\\.txt)"
                                        + "|.*/META-INF/licenses/govuk-frontend\\.txt"));
    }

    @Test
    void the_licence_of_govuk_frontend_is_there() throws IOException {
        assertThat(Files.readString(CLASSES.resolve("META-INF/licenses/govuk-frontend.txt")))
                .startsWith("govuk-frontend 6.")
                .contains("MIT License", "Crown Copyright (Government Digital Service)", "Permission is hereby granted")
                .endsWith("SOFTWARE.\n");
    }

    @Test
    void there_is_no_font_and_none_is_asked_for() throws IOException {
        for (Path file : files()) {
            String content = Files.readString(file, ISO_8859_1);
            assertThat(content).as(file.toString()).doesNotStartWith("wOFF").doesNotStartWith("wOF2");
            assertThat(content).as(file.toString()).doesNotContain("@font-face", "GDS Transport");
        }
    }

    @Test
    void there_is_no_outline_of_the_crown_the_logotype_or_the_crest() throws IOException {
        List<String> outlines = new ArrayList<>(outlines(GOVUK_FRONTEND.resolve("macros/logo.njk")));
        outlines.addAll(outlines(GOVUK_FRONTEND.resolve("assets/images/govuk-crest.svg")));
        outlines.addAll(outlines(GOVUK_FRONTEND.resolve("assets/images/favicon.svg")));
        assertThat(outlines).hasSizeGreaterThan(3);

        for (Path file : files()) {
            String content = Files.readString(file, ISO_8859_1);
            assertThat(outlines).as(file.toString()).noneMatch(content::contains);
        }
    }

    @Test
    void the_styles_refer_to_no_other_file() throws IOException {
        String css = Files.readString(CLASSES.resolve("dev/guildhall/components/asset/guildhall.css"));

        assertThat(css).doesNotContain("url(", "@import", "sourceMappingURL");
    }

    private static List<String> outlines(Path drawing) throws IOException {
        Matcher path = Pattern.compile("[\\s\"]d=\"([^\"]{20,})\"").matcher(Files.readString(drawing));
        return path.results().map(result -> result.group(1)).toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CLASSES)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
