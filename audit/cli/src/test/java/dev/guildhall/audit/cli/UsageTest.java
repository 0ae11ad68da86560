package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {

    private static final String[] COMMANDS = {
        "init", "append", "verify", "checkpoint", "prove", "check", "show", "export", "erase", "rotate"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate             | There is no such command",
                "hlep                   | There is no such command: did you mean help?",
                "verfy log              | There is no such command: did you mean verify?",
                "appendd log            | There is no such command: did you mean append?",
                "verify                 | FOLDER is missing",
                "verify log             | The option --key is missing",
                "--                     | usage: guildhall-audit-cli",
                "--zebra verify log     | Word 1 is no option of guildhall-audit-cli",
                "verfy --help           | There is no such command: did you mean verify?",
                "help verfy             | There is no such command: did you mean verify?",
                "verify --key k         | FOLDER is missing",
                "verify log --key       | The option --key has no value",
                "verify log --key --key | The option --key has no value",
                "verify log --key a --key b | The option --key is given twice",
                "verify log --kee a     | Word 3 is no option of verify: did you mean --key?",
                "verify log --check f   | Word 3 is no option of verify: did you mean --checkpoint?",
                "export log --zebra x   | Word 3 is no option of export",
                "erase log -x           | Word 3 is no option of erase",
                "show log 1 --open=yes  | The option --open takes no value",
                "show log 1 --open --open | The option --open is given twice",
                "show log 1 --subject s | Give INDEX or --subject, not both",
                "prove log              | INDEX is missing",
                "prove log 1 2          | There are more than 2 values",
                "prove log one          | The index is not a number from 0 on",
                "prove log 01           | The index is not a number from 0 on",
                "erase log              | SUBJECT is missing",
                "rotat log              | There is no such command: did you mean rotate?",
                "rotate log --bye o-1   | Word 3 is no option of rotate: did you mean --by?",
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
                .contains(COMMANDS)
                .containsPattern(
                        "0 +done, intact\\s+1 +tampered\\s+2 +usage, refused lines\\s+3 +unreadable, unavailable")
                .doesNotContain("\u001b");
        assertThat(Cli.here().run().exit()).isEqualTo(2);
    }

    private static Stream<CommandSpec> commands() {
        Console console = new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err);
        return Program.reading(console).getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.name().equals("help"));
    }

    @Test
    void the_commands_are_those_of_the_readme() {
        assertThat(commands().map(CommandSpec::name)).containsExactlyInAnyOrder(COMMANDS);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_that_describes_each_of_its_options(CommandSpec command) {
        Cli.Result asked = Cli.here().run(command.name(), "--help");

        assertThat(asked.exit()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .startsWith("usage: guildhall-audit-cli " + command.name() + " ")
                .contains(command.usageMessage().description()[0].substring(0, 40));
        assertThat(command.options())
                .allSatisfy(option -> assertThat(asked.out())
                        .containsPattern("\n +(-h, )?" + option.longestName() + "[=A-Z_]* +"
                                + option.description()[0].charAt(0)));
        assertThat(command.positionalParameters())
                .allSatisfy(place ->
                        assertThat(asked.out()).containsPattern("\n +\\[?" + place.paramLabel() + "]? +[a-z]"));
        assertThat(Cli.here().run("help", command.name())).isEqualTo(asked);
        assertThat(Cli.here().run("--help", command.name())).isEqualTo(asked);
        assertThat(Cli.here().run(command.name(), "folder", "-h")).isEqualTo(asked);
        assertThat(Cli.here().run(command.name(), "--zebra", "--help")).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CANARY",
                "help CANARY",
                "--CANARY",
                "CANARY log s-1",
                "erase log s-1 CANARY",
                "erase log s-1 --bye CANARY",
                "erase log --CANARY",
                "erase log -CANARY",
                "erase log s-1 --by o-1 --by CANARY",
                "erase log s-1 --by=CANARY --by=o-1",
                "prove log CANARY",
                "show log CANARY",
                "show log --subjectCANARY",
                "show log --subjct=CANARY",
                "show log --subject --by=CANARY",
                "show log --subject=--CANARY",
                "show log --subject CANARY --subject CANARY",
                "show log --subject CANARY --open=CANARY",
                "show log 1 2 --subject CANARY",
                "show log 1 --subject CANARY",
                "export log --format CANARY",
                "export log --subject CANARY --format",
                "export log CANARY --subject",
                "export log --subject CANARY --zebra",
            })
    void what_may_be_somebodys_name_is_not_repeated_when_it_is_not_understood(String words) {
        Cli.Result result = Cli.here().run(words.split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotEmpty().doesNotContain("CANARY");
    }

    @Test
    void no_word_stands_for_the_lines_of_a_file_and_no_option_or_command_is_completed(@TempDir Path temp)
            throws IOException {
        Path words = Files.writeString(temp.resolve("words"), "--help");

        assertThat(Cli.here().run("show", "@" + words).err()).startsWith("There is no file or folder");
        assertThat(Cli.here().run("show", "log", "--subj", "s-1").exit()).isEqualTo(2);
        assertThat(Cli.here().run("sho", "log").exit()).isEqualTo(2);
    }

    @Test
    void a_subject_may_begin_with_a_hyphen_or_an_at_sign(@TempDir Path temp) {
        Path log = temp.resolve("log");
        Cli.init(log);

        for (String subject : List.of("-17", "@17", "'17'", "${user.name}", "")) {
            Cli.Result shown = Cli.here().run("show", log.toString(), "--subject", subject);
            Cli.Result equals = Cli.here().run("show", log.toString(), "--subject=" + subject);
            Cli.Result erased = Cli.here().run("erase", log.toString(), "--", subject);

            assertThat(shown.exit()).as(shown.err()).isZero();
            assertThat(equals.exit()).as(equals.err()).isZero();
            assertThat(erased.exit()).as(erased.err()).isZero();
        }
    }

    @Test
    void an_option_may_bring_its_value_behind_an_equals_sign_and_hyphens_may_end_the_options() {
        Cli.Result equals = Cli.here().run("verify", "nowhere", "--key=k");
        Cli.Result hyphens = Cli.here().run("prove", "--", "nowhere", "--open");

        assertThat(equals.err()).doesNotStartWith("The option");
        assertThat(hyphens.err()).startsWith("The index is not a number from 0 on");
    }
}
