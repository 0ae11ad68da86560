package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource({
        "frobnicate, There is no command frobnicate",
        "verify, The option --key is missing",
        "verify --key k, FOLDER is missing",
        "verify log --key, The option --key has no value",
        "verify log --key a --key b, The option --key is given twice",
        "verify log --kee a, There is no option --kee",
        "prove log, INDEX is missing",
        "prove log 1 2, There are more than 2 values",
        "prove log one, The index is not a number from 0 on",
        "prove log 01, The index is not a number from 0 on",
        "append / , The log cannot be the root folder",
    })
    void what_cannot_be_understood_is_told_with_the_usage(String words, String told) {
        Cli.Result result = Cli.jar().run(words.strip().split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(told).contains("usage: guildhall-audit-cli ");
    }

    @Test
    void help_names_every_command_and_the_exit_codes() {
        Cli.Result result = Cli.jar().run("--help");

        assertThat(result.exit()).isZero();
        assertThat(result.err())
                .contains(
                        "init FOLDER --origin NAME",
                        "append FOLDER",
                        "verify FOLDER --key VERIFIER_KEY [--checkpoint FILE]")
                .contains("prove FOLDER INDEX", "export FOLDER", "show FOLDER", "checkpoint FOLDER", "check FILE")
                .contains("0 done, intact; 1 tampered; 2 usage, refused lines; 3 unreadable, unavailable");
        assertThat(Cli.jar().run().exit()).isEqualTo(2);
    }
}
