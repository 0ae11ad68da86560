package dev.guildhall.components.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.brand.GovukBrand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into the jar, looked at where the build puts it together. */
class JarContentTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path GOVUK_FRONTEND = Path.of("node_modules/govuk-frontend/dist/govuk");
    private static final List<String> ARTWORK = List.of(
            "macros/logo.njk",
            "assets/images/favicon.svg",
            "assets/images/govuk-crest.svg",
            "assets/images/govuk-icon-mask.svg");
    private static final int PIECE = 20;
    private static final String WOFF_IN_BASE_64 = "d09GR";
    private static final String WOFF2_IN_BASE_64 = "d09GM";

    @Test
    void there_are_only_classes_assets_and_licences() throws IOException {
        assertThat(files(CLASSES))
                .allSatisfy(file -> assertThat(file.toString())
                        .matches(
                                ".*\\.class|.*/asset/(guildhall(-govuk)?\\.css|[a-z-]+\\.js|govuk-frontend\\.min\\.js|favicon\\.svg|index\\.txt)"
                                        + "|.*/brand/govuk-frontend-version\\.txt"
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
    void there_is_no_font() throws IOException {
        for (Path file : files(CLASSES)) {
            String content = Files.readString(file, ISO_8859_1);
            assertThat(content).as(file.toString()).doesNotStartWith("wOFF").doesNotStartWith("wOF2");
            assertThat(content).as(file.toString()).doesNotContain(WOFF_IN_BASE_64, WOFF2_IN_BASE_64, "data:font");
        }
    }

    @Test
    void only_the_styles_of_the_govuk_brand_ask_for_its_font() throws IOException {
        for (Path file : files(CLASSES)) {
            if (!file.endsWith("guildhall-govuk.css")) {
                assertThat(Files.readString(file, ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("@font-face", "GDS Transport");
            }
        }
    }

    @Test
    void there_is_no_piece_of_the_crown_the_logotype_or_the_crest() throws IOException {
        Set<String> pieces = piecesOfTheArtwork();
        assertThat(pieces).hasSizeGreaterThan(1000);

        for (Path file : files(CLASSES)) {
            assertThat(firstPiece(pieces, file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void no_source_has_a_piece_of_the_crown_the_logotype_or_the_crest_either() throws IOException {
        Set<String> pieces = piecesOfTheArtwork();

        for (Path file : files(Path.of("src"))) {
            assertThat(firstPiece(pieces, file)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void the_search_finds_the_artwork_where_it_is() throws IOException {
        Set<String> pieces = piecesOfTheArtwork();

        assertThat(List.of(
                        "components/header/template-default.html",
                        "components/footer/template-default.html",
                        "assets/images/govuk-icon-mask.svg"))
                .allSatisfy(drawn -> assertThat(firstPiece(pieces, GOVUK_FRONTEND.resolve(drawn)))
                        .isPresent());
    }

    @Test
    void the_neutral_styles_refer_to_no_other_file() throws IOException {
        String css = Files.readString(CLASSES.resolve("dev/guildhall/components/asset/guildhall.css"));

        assertThat(css).doesNotContain("url(", "@import", "sourceMappingURL");
    }

    @Test
    void the_styles_of_the_govuk_brand_refer_only_to_what_the_brand_has() throws IOException {
        String css = Files.readString(CLASSES.resolve("dev/guildhall/components/asset/guildhall-govuk.css"));
        Set<String> brought =
                GovukBrand.from(Path.of("node_modules/govuk-frontend")).fileNames();

        assertThat(css).doesNotContain("@import", "sourceMappingURL", "data:");
        List<String> asked = Pattern.compile("url\\([\"']?([^\"')]+)")
                .matcher(css)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(asked).hasSizeGreaterThan(4).allMatch(brought::contains);
    }

    /** Every stretch of the outlines, so that of anything copied that is twice as long at least one is whole. */
    private static Set<String> piecesOfTheArtwork() throws IOException {
        Set<String> pieces = new HashSet<>();
        for (String drawing : ARTWORK) {
            Matcher path = Pattern.compile("[\\s\"]d=\"([^\"]{20,})\"")
                    .matcher(Files.readString(GOVUK_FRONTEND.resolve(drawing)));
            assertThat(path.find()).as(drawing).isTrue();
            do {
                String outline = path.group(1);
                for (int i = 0; i + PIECE <= outline.length(); i += PIECE) {
                    pieces.add(outline.substring(i, i + PIECE));
                }
            } while (path.find());
        }
        return pieces;
    }

    private static Optional<String> firstPiece(Set<String> pieces, Path file) throws IOException {
        String content = Files.readString(file, ISO_8859_1);
        for (int i = 0; i + PIECE <= content.length(); i++) {
            String piece = content.substring(i, i + PIECE);
            if (pieces.contains(piece)) {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
