package dev.guildhall.components.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.brand.GovukBrand;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private final Assets assets = Assets.under("/assets");

    @Test
    void a_file_is_found_at_its_path_with_its_headers() {
        Asset css = assets.find(assets.path("guildhall.css")).orElseThrow();

        assertThat(css.contentType()).isEqualTo("text/css; charset=utf-8");
        assertThat(css.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
        assertThat(css.etag()).matches("\"[0-9a-f]{16}\"");
        assertThat(new String(css.bytes(), UTF_8)).contains(".govuk-button{");
    }

    @Test
    void there_are_styles_scripts_and_an_icon() {
        assertThat(assets.names())
                .contains("favicon.svg", "govuk-frontend.min.js", "guildhall.css", "guildhall.js", "sortable-table.js");
        assertThat(assets.find(assets.path("guildhall.js")).orElseThrow().contentType())
                .isEqualTo("text/javascript; charset=utf-8");
        assertThat(assets.find(assets.path("favicon.svg")).orElseThrow().contentType())
                .isEqualTo("image/svg+xml");
    }

    @Test
    void the_path_holds_a_hash_of_every_file() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : new TreeSet<>(assets.names())) {
            digest.update((name + '\0').getBytes(UTF_8));
            digest.update(assets.find(assets.path(name)).orElseThrow().bytes());
            digest.update((byte) 0);
        }

        String hash = HexFormat.of().formatHex(digest.digest()).substring(0, 16);

        assertThat(assets.path("guildhall.css")).isEqualTo("/assets/" + hash + "/guildhall.css");
    }

    @Test
    void a_script_imports_only_what_is_found_beside_it() {
        for (String name :
                assets.names().stream().filter(each -> each.endsWith(".js")).toList()) {
            String script =
                    new String(assets.find(assets.path(name)).orElseThrow().bytes(), UTF_8);
            Matcher imported = Pattern.compile("(?:from|import)\\s*\\(?['\"]([^'\"]+)['\"]")
                    .matcher(script);

            while (imported.find()) {
                assertThat(imported.group(1)).startsWith("./");
                assertThat(assets.names()).contains(imported.group(1).substring(2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/assets",
                "/assets/",
                "/assets/guildhall.css",
                "/assets/0000000000000000/guildhall.css",
                "/assets/%s/",
                "/assets/%s/index.txt",
                "/assets/%s/Assets.class",
                "/assets/%s/../%s/guildhall.css",
                "/assets/%s/%%2e%%2e/guildhall.css",
                "/assets/%s//guildhall.css",
                "/assets/%s/GUILDHALL.CSS",
                "/assets/%s/guildhall.css?x",
                "/assets/%s/guildhall.css ",
            })
    void no_other_path_finds_anything(String path) {
        String hash = assets.path("guildhall.css").split("/", -1)[2];

        assertThat(assets.find(path.formatted(hash, hash))).isEmpty();
    }

    @Test
    void changing_the_bytes_that_were_handed_out_changes_no_file() {
        Asset css = assets.find(assets.path("guildhall.css")).orElseThrow();
        byte first = css.bytes()[0];

        css.bytes()[0] = 0;

        assertThat(css.bytes()[0]).isEqualTo(first);
    }

    @Test
    void an_unknown_file_has_no_path() {
        assertThatThrownBy(() -> assets.path("app.css"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no asset \"app.css\": there are " + assets.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "assets", "/assets/"})
    void a_prefix_that_is_no_absolute_path_is_refused(String prefix) {
        assertThatThrownBy(() -> Assets.under(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must begin with a slash and not end with one");
    }

    @Test
    void the_files_of_a_brand_are_found_beside_the_styles_that_ask_for_them() {
        GovukBrand brand = GovukBrand.from(Path.of("node_modules/govuk-frontend"));
        Assets branded = assets.with(brand);

        assertThat(branded.brand()).containsSame(brand);
        assertThat(branded.names()).containsAll(assets.names()).containsAll(brand.fileNames());
        assertThat(branded.path("guildhall-govuk.css")).isEqualTo(branded.folder() + "/guildhall-govuk.css");
        assertThat(branded.names()).allSatisfy(name -> {
            Asset asset = branded.find(branded.folder() + "/" + name).orElseThrow();
            assertThat(asset.name()).isEqualTo(name);
            assertThat(asset.bytes()).isNotEmpty();
        });
        assertThat(branded.find(branded.path("images/favicon.ico"))
                        .orElseThrow()
                        .bytes())
                .isEqualTo(brand.file("images/favicon.ico"));
    }

    @ParameterizedTest
    @CsvSource({
        "images/favicon.ico, image/vnd.microsoft.icon",
        "images/govuk-icon-180.png, image/png",
        "images/govuk-crest.svg, image/svg+xml",
        "manifest.json, application/manifest+json",
        "fonts/light-94a07e06a1-v2.woff2, font/woff2",
        "fonts/light-f591b13f7d-v2.woff, font/woff",
    })
    void the_files_of_a_brand_have_their_content_type(String name, String type) {
        Assets branded = assets.with(GovukBrand.from(Path.of("node_modules/govuk-frontend")));

        assertThat(branded.find(branded.path(name)).orElseThrow().contentType()).isEqualTo(type);
    }

    @Test
    void a_brand_changes_the_path_of_every_file_and_adding_it_again_does_not() {
        GovukBrand brand = GovukBrand.from(Path.of("node_modules/govuk-frontend"));

        assertThat(assets.with(brand).folder()).matches("/assets/[0-9a-f]{16}").isNotEqualTo(assets.folder());
        assertThat(assets.with(brand).with(brand).folder())
                .isEqualTo(assets.with(brand).folder());
    }

    @Test
    void without_a_brand_none_of_its_files_is_found() {
        assertThat(assets.brand()).isEmpty();
        assertThat(assets.find(assets.folder() + "/guildhall-govuk.css")).isEmpty();
        assertThat(assets.find(assets.folder() + "/images/favicon.ico")).isEmpty();
    }
}
