package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate             | There is no command frobnicate",
                "hlep                   | There is no command hlep: did you mean help?",
                "verfy log              | There is no command verfy: did you mean verify?",
                "appendd log            | There is no command appendd: did you mean append?",
                "verify                 | The option --key is missing",
                "verify --key k         | FOLDER is missing",
                "verify log --key       | The option --key has no value",
                "verify log --key --key | The option --key has no value",
                "verify log --key a --key b | The option --key is given twice",
                "verify log --kee a     | There is no option --kee: did you mean --key?",
                "verify log --check f   | There is no option --check: did you mean --checkpoint?",
                "export log --zebra x   | There is no option --zebra",
                "show log 1 --open=yes  | The option --open takes no value",
                "show log 1 --open --open | The option --open is given twice",
                "show log 1 --subject s | Give INDEX or --subject, not both",
                "prove log              | INDEX is missing",
                "prove log 1 2          | There are more than 2 values",
                "prove log one          | The index is not a number from 0 on",
                "prove log 01           | The index is not a number from 0 on",
                "erase log              | SUBJECT is missing",
                "rotat log              | There is no command rotat: did you mean rotate?",
                "rotate log --bye o-1   | There is no option --bye: did you mean --by?",
                "append /               | The log cannot be the root folder",
                "append ''              | The name of a file or folder is empty"
            })
    void what_cannot_be_understood_is_told_with_the_usage(String words, String told) {
        String[] given = Stream.of(words.strip().split(" "))
                .map(word -> word.equals("''") ? "" : word)
                .toArray(String[]::new);

        Cli.Result result = Cli.here().run(given);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(told).contains("usage: guildhall-audit-cli ");
    }

    @Test
    void nothing_is_suggested_where_no_name_is_near() {
        assertThat(Cli.here().run("frobnicate").err()).doesNotContain("did you mean");
        assertThat(Cli.here().run("export", "log", "--zebra", "x").err()).doesNotContain("did you mean");
    }

    @Test
    void help_names_every_command_and_the_exit_codes() {
        Cli.Result result = Cli.jar().run("--help");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "init FOLDER --origin NAME",
                        "append FOLDER",
                        "verify FOLDER --key VERIFIER_KEY [--checkpoint FILE]",
                        "prove FOLDER INDEX",
                        "export FOLDER",
                        "show FOLDER",
                        "erase FOLDER SUBJECT",
                        "rotate FOLDER",
                        "checkpoint FOLDER",
                        "check FILE")
                .contains("0 done, intact; 1 tampered; 2 usage, refused lines; 3 unreadable, unavailable");
        assertThat(Cli.here().run().exit()).isEqualTo(2);
    }

    private static Stream<Command> commands() {
        return CommandLine.COMMANDS.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_that_describes_each_of_its_options(Command command) {
        Cli.Result asked = Cli.here().run(command.name(), "--help");

        assertThat(asked.exit()).isZero();
        assertThat(asked.out())
                .startsWith("usage: guildhall-audit-cli " + command.name() + " " + command.usage())
                .contains(command.purpose());
        assertThat(Usage.parse(command.usage()).options())
                .allSatisfy(option -> assertThat(asked.out()).containsPattern("\n    " + option.text() + " +[a-z]"));
        assertThat(Cli.here().run("help", command.name())).isEqualTo(asked);
        assertThat(Cli.here().run(command.name(), "folder", "-h")).isEqualTo(asked);
    }

    @Test
    void an_option_may_bring_its_value_behind_an_equals_sign_and_hyphens_may_end_the_options() {
        Cli.Result equals = Cli.here().run("verify", "nowhere", "--key=k");
        Cli.Result hyphens = Cli.here().run("prove", "--", "nowhere", "--open");

        assertThat(equals.err()).doesNotStartWith("The option");
        assertThat(hyphens.err()).startsWith("The index is not a number from 0 on");
    }
}
