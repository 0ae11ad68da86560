package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A new version of the reference says what it changes, and is one line to change. */
class ReferenceVersionTest {

    private static final Path ACCEPTED = Path.of("src/test/resources/dev/guildhall/components/accepted-reference.txt");
    private static final String ACCEPT = "guildhall.reference";
    private static final String COMMAND = "./mvnw -pl forms/components -am test -Dtest=ReferenceVersionTest -D" + ACCEPT
            + "=accept -Dsurefire.failIfNoSpecifiedTests=false";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path copy;

    @BeforeEach
    void copy_three_components() throws IOException {
        for (String component : List.of("button", "tag", "radios")) {
            copyComponent(component);
        }
        copyFile("template.njk");
    }

    @Test
    void the_installed_reference_is_the_one_that_was_last_accepted() throws IOException {
        ReferenceSummary installed = ReferenceSummary.of(Fixture.GOVUK_FRONTEND);
        if (System.getProperty(ACCEPT, "").equals("accept")) {
            Files.writeString(
                    ACCEPTED,
                    "# The reference as it was last accepted. Written by\n# " + COMMAND + "\n" + installed.print());
        }

        List<String> changes =
                ReferenceSummary.parse(Files.readString(ACCEPTED)).changesTo(installed);

        System.out.println("Reference: govuk-frontend " + Fixture.version() + ", "
                + (changes.isEmpty() ? "nothing has changed since it was last accepted" : "changed:"));
        changes.forEach(change -> System.out.println("  " + change));
        assertThat(changes)
                .as("Follow these changes until FixturesTest, ComponentsTest and RandomOptionsTest pass; then accept"
                        + " this version with\n" + COMMAND + "\nand commit " + ACCEPTED)
                .isEmpty();
    }

    @Test
    void the_version_is_written_in_one_line_only() throws IOException {
        JsonNode wanted = MAPPER.readTree(Files.readString(Path.of("package.json")));
        String version = Fixture.version();
        List<Path> others = new ArrayList<>(List.of(Path.of("pom.xml"), Path.of("../../pom.xml")));
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(Files::isRegularFile).forEach(others::add);
        }

        assertThat(wanted.at("/devDependencies/govuk-frontend").asString()).isEqualTo(version);
        assertThat(others)
                .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(version));
    }

    @Test
    void nothing_has_changed_in_an_exact_copy() {
        assertThat(changesAfter("tag", "template.njk", source -> source)).isEmpty();
    }

    @Test
    void what_is_written_is_read_again() {
        ReferenceSummary summary = ReferenceSummary.of(Fixture.GOVUK_FRONTEND);

        assertThat(ReferenceSummary.parse("# a remark\n" + summary.print())).isEqualTo(summary);
    }

    @Test
    void a_template_that_has_changed_is_named() {
        assertThat(changesAfter("tag", "template.njk", source -> source + " "))
                .containsExactly("tag: template has changed");
    }

    @Test
    void options_that_are_new_gone_or_of_another_kind_are_named() {
        assertThat(changesAfter(
                        "button",
                        "macro-options.json",
                        json -> changed(json, "", options -> {
                            options.addObject()
                                    .put("name", "tone")
                                    .put("type", "string")
                                    .put("required", true);
                            ((ObjectNode) named(options, "href")).put("type", "object");
                            options.remove(indexOf(options, "value"));
                        })))
                .containsExactly(
                        "button: option \"href\" has changed from string to object",
                        "button: option \"tone\" is new (string, required)",
                        "button: option \"value\" is gone");
    }

    @Test
    void an_option_inside_another_is_named_with_its_path() {
        assertThat(changesAfter(
                        "radios",
                        "macro-options.json",
                        json -> changed(json, "", options -> {
                            ArrayNode params =
                                    (ArrayNode) named(options, "items").get("params");
                            params.addObject().put("name", "tone").put("type", "boolean");
                        })))
                .containsExactly("radios: option \"items.tone\" is new (boolean)");
    }

    @Test
    void fixtures_that_are_new_gone_or_render_otherwise_are_named() {
        assertThat(changesAfter(
                        "tag",
                        "fixtures.json",
                        json -> changed(json, "fixtures", fixtures -> {
                            ObjectNode added =
                                    fixtures.addObject().put("name", "loud").put("html", "");
                            added.putObject("options");
                            ((ObjectNode) named(fixtures, "default")).put("html", "<strong>other</strong>");
                            fixtures.remove(indexOf(fixtures, "grey"));
                        })))
                .containsExactly(
                        "tag: fixture \"default\" has changed",
                        "tag: fixture \"grey\" is gone",
                        "tag: fixture \"loud\" is new");
    }

    @Test
    void components_that_are_new_or_gone_are_named() throws IOException {
        ReferenceSummary three = ReferenceSummary.of(copy);
        copyComponent("hint");

        ReferenceSummary four = ReferenceSummary.of(copy);

        assertThat(three.changesTo(four)).containsExactly("hint: the component is new");
        assertThat(four.changesTo(three)).containsExactly("hint: the component is gone");
    }

    private List<String> changesAfter(String component, String file, UnaryOperator<String> change) {
        try {
            ReferenceSummary before = ReferenceSummary.of(copy);
            Path changed =
                    copy.resolve("dist/govuk/components").resolve(component).resolve(file);
            Files.writeString(changed, change.apply(Files.readString(changed)));
            return before.changesTo(ReferenceSummary.of(copy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyComponent(String component) throws IOException {
        for (String file : List.of("template.njk", "macro-options.json", "fixtures.json")) {
            copyFile("components/" + component + "/" + file);
        }
    }

    private void copyFile(String file) throws IOException {
        Path target = copy.resolve("dist/govuk").resolve(file);
        Files.createDirectories(target.resolve("..").normalize());
        Files.copy(Fixture.GOVUK_FRONTEND.resolve("dist/govuk").resolve(file), target);
    }

    private static String changed(String json, String list, Consumer<ArrayNode> change) {
        JsonNode file = MAPPER.readTree(json);
        String name = list.isEmpty() ? "params" : list;
        change.accept((ArrayNode) (file.isArray() ? file : file.get(name)));
        return file.toString();
    }

    private static JsonNode named(ArrayNode list, String name) {
        return list.get(indexOf(list, name));
    }

    private static int indexOf(ArrayNode list, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).get("name").asString().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no " + name);
    }
}
