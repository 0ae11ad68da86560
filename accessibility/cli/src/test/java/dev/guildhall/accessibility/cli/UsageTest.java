package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "chek a.html",
                "check --crawll 3 a.html",
                "check --crawl 0 a.html",
                "check --timeout 601 a.html",
                "check --format xml a.html",
                "check --level AAAA a.html",
                "check --fail-on always a.html",
                "check --rules nothing a.html",
                "check --format json --format json a.html",
                "check - -",
                "check https://",
                "check ftp://localhost/a.html",
                "check file:///a.html",
                "check http://user:secret@localhost/",
                "freeze a.html",
                "freeze a.html --baseline b --owner o --reason r --expires May",
                "statement a.html",
                "statement a.html --service s --organisation o --email e --language fr",
                "explain",
                "explain nothing",
                "rules nothing"
            })
    void what_cannot_be_understood_ends_with_2_says_so_and_prints_no_report(String words) {
        Cli.Result result = Cli.here().run((Object[]) (words.isEmpty() ? new String[0] : words.split(" ", -1)));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotBlank().doesNotContain("secret", "Exception");
    }

    @Test
    void the_nearest_command_option_or_rule_is_named() {
        assertThat(Cli.here().run("chek").err()).contains("check");
        assertThat(Cli.here().run("check", "--crawll", "3").err()).contains("--crawl");
        assertThat(Cli.here().run("explain", "page-titel").err())
                .startsWith("There is no rule \"page-titel\"; is page-title meant?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "freeze", "statement", "rules", "explain"})
    void every_command_tells_of_its_options(String command) {
        Cli.Result result = Cli.here().run(command, "--help");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("Usage: guildhall-accessibility-cli " + command);
    }

    @Test
    void a_file_whose_name_begins_with_an_at_sign_is_not_taken_for_arguments() {
        assertThat(Cli.here().json("@gone.html").unreadable(0)).isEqualTo("It is not there; look at its name.");
    }

    @Test
    void a_rule_is_explained_with_whom_it_helps_and_where_to_read_on() {
        assertThat(Cli.here().run("explain", "link-name").out())
                .startsWith("link-name: Link has a name\n  set:     WCAG 2.2 A\n")
                .contains("hurts:   people who use a screen reader, people who speak to their computer")
                .contains("https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html")
                .endsWith("https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/\n");
    }

    @Test
    void rules_are_listed_one_a_line() {
        assertThat(Cli.here().run("rules", "--rules", "govuk").out().lines())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.startsWith("govuk-"));
    }
}
