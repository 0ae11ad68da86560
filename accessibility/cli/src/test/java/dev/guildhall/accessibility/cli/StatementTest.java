package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementTest {
    @Test
    void a_statement_is_drafted_from_pages_in_welsh_too() {
        Cli.Result result = Cli.here()
                .fed(Cli.FAULTY)
                .run(
                        "statement",
                        "-",
                        "--service",
                        "Trwydded",
                        "--organisation",
                        "Cyngor",
                        "--email",
                        "a@example.gov.uk",
                        "--language",
                        "cy");

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"cy\">")
                .contains("<h1>Datganiad hygyrchedd ar gyfer Trwydded</h1>", "4.1.2", "2 Mawrth 2026");
    }

    @Test
    void pages_that_cannot_be_read_are_told_and_counted() {
        Cli.Result result = Cli.here()
                .run("statement", "gone.html", "--service", "s", "--organisation", "o", "--email", "a@example.gov.uk");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("gone.html could not be judged: It is not there; look at its name.\n");
        assertThat(result.out()).contains("1 of them could not be read");
    }
}
