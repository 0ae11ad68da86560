package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckTest {
    @TempDir
    private Path folder;

    private Path clean;
    private Path faulty;

    @BeforeEach
    void pages() throws IOException {
        clean = Files.writeString(folder.resolve("b.html"), Cli.CLEAN);
        faulty = Files.writeString(folder.resolve("a.html"), Cli.FAULTY);
    }

    @Test
    void a_clean_page_ends_with_0() {
        assertThat(Cli.here().json(clean).exit()).isZero();
    }

    @Test
    void a_finding_ends_with_1_and_is_told_with_its_place() {
        Cli.Result result = Cli.here().json(faulty);

        assertThat(result.exit()).isEqualTo(1);
        JsonNode failed = result.page(0)
                .get("outcomes")
                .valueStream()
                .filter(outcome -> outcome.get("outcome").asString().equals("failed"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.get("rule").asString()).isEqualTo("form-field-name");
        assertThat(failed.get("selector").asString()).isEqualTo("#a");
        assertThat(failed.get("column").asInt()).isEqualTo(Cli.FAULTY.indexOf("<input") + 1);
    }

    @Test
    void pages_are_reported_in_the_order_in_which_they_were_named_and_as_they_were_named() throws IOException {
        List<Path> many = IntStream.range(0, 40)
                .mapToObj(i -> folder.resolve("many-" + (40 - i) + ".html"))
                .toList();
        for (Path file : many) {
            Files.writeString(file, Cli.CLEAN);
        }

        Cli.Result result = Cli.here().json(many.toArray());

        assertThat(result.json()
                        .get("pages")
                        .valueStream()
                        .map(page -> page.get("page").asString()))
                .containsExactlyElementsOf(many.stream().map(Path::toString).toList());
    }

    @Test
    void a_folder_is_every_page_in_it_and_below_it_sorted() throws IOException {
        Path below = Files.createDirectories(folder.resolve("z/y"));
        Files.writeString(below.resolve("c.XHTML"), "<html xmlns='http://www.w3.org/1999/xhtml'/>");
        Files.writeString(below.resolve("d.htm"), Cli.CLEAN);
        Files.writeString(below.resolve("style.css"), "p {}");
        Files.createSymbolicLink(below.resolve("circle"), folder);

        Cli.Result result = Cli.here().json(folder);

        assertThat(result.json()
                        .get("pages")
                        .valueStream()
                        .map(page -> page.get("page").asString()))
                .containsExactly(
                        faulty.toString(),
                        clean.toString(),
                        below.resolve("c.XHTML").toString(),
                        below.resolve("d.htm").toString());
    }

    @Test
    void a_folder_without_a_page_is_no_clean_check() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Cli.Result result = Cli.here().json(empty);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("There is no .html, .htm or .xhtml file in " + empty + ".");
    }

    @Test
    void standard_input_is_a_page_called_by_a_hyphen() {
        Cli.Result result = Cli.here().fed(Cli.FAULTY).json("-");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.page(0).get("page").asString()).isEqualTo("-");
    }

    @Test
    void only_the_rules_that_were_asked_for_are_run() {
        assertThat(rulesOf(Cli.here().json(faulty, "--rules", "page-title,link-name")))
                .containsExactly("page-title", "link-name");
        assertThat(rulesOf(Cli.here().json(faulty, "--rules", "govuk"))).allMatch(rule -> rule.startsWith("govuk-"));
        assertThat(rulesOf(Cli.here().json(faulty, "--rules", "wcag", "--level", "A")))
                .contains("page-title")
                .doesNotContain("autocomplete-valid", "heading-name");
        assertThat(rulesOf(Cli.here().json(faulty, "--rules", "wcag")))
                .contains("autocomplete-valid")
                .doesNotContain("text-contrast-enhanced");
        assertThat(rulesOf(Cli.here().json(faulty, "--rules", "wcag", "--level", "AAA")))
                .contains("autocomplete-valid", "text-contrast-enhanced");
    }

    private static List<String> rulesOf(Cli.Result result) {
        return result.page(0)
                .get("outcomes")
                .valueStream()
                .map(outcome -> outcome.get("rule").asString())
                .distinct()
                .toList();
    }

    @Test
    void what_fails_a_check_can_be_chosen() throws IOException {
        Path asked = Files.writeString(
                folder.resolve("asked.html"), Cli.CLEAN.replace("</h1>", "</h1><object data=a.png>Map</object>"));
        Path untidy = Files.writeString(folder.resolve("untidy.html"), Cli.CLEAN.replace("</h1>", "</h1><h4>x</h4>"));

        assertThat(Cli.here().json(asked).exit()).isZero();
        assertThat(Cli.here().json(asked, "--fail-on", "cantTell").exit()).isEqualTo(1);
        assertThat(Cli.here().json(untidy).exit()).isEqualTo(1);
        assertThat(Cli.here().json(untidy, "--fail-on", "wcag").exit()).isZero();
        assertThat(Cli.here().json(faulty, "--fail-on", "wcag").exit()).isEqualTo(1);
        assertThat(Cli.here().json(faulty, "--fail-on", "never").exit()).isZero();
    }

    @Test
    void a_report_goes_into_a_file_whose_folder_is_made() throws IOException {
        Path file = folder.resolve("target/report.json");

        Cli.Result result = Cli.here().json(clean, "--output", file);

        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file)).contains("\"page\" : \"" + clean + "\"");
    }

    @Test
    void a_report_that_cannot_be_written_is_told() {
        Cli.Result result = Cli.here().json(clean, "--output", folder);

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("It could not be read or written: ");
    }

    @Test
    void a_bar_shows_how_many_pages_were_judged_where_somebody_looks() {
        String seen = Cli.here().on(new Terminal(false, true)).json(folder).err();

        assertThat(seen).contains("] 2 of 2 pages").endsWith("\r\u001b[K");
        assertThat(Cli.here().json(folder).err()).isEmpty();
    }

    @Test
    void the_jar_checks_from_any_folder_and_names_pages_as_they_were_given() {
        Cli.Result result = Cli.jar(folder, "check", "--format", "json", "a.html", "gone.html");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.page(0).get("page").asString()).isEqualTo("a.html");
        assertThat(result.unreadable(1)).isEqualTo("It is not there; look at its name.");
    }

    @Test
    void a_verdict_stands_when_nobody_reads_on() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = System.getProperty("guildhall.accessibility.cli.jar");
        Process shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        java + " -jar " + jar + " check a.html --format json | true; echo ${PIPESTATUS[0]}")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("1\n");
    }
}
