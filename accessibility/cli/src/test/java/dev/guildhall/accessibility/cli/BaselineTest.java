package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    @TempDir
    private Path folder;

    private Path page;
    private Path baseline;

    @BeforeEach
    void freeze() throws IOException {
        page = Files.writeString(folder.resolve("a.html"), Cli.FAULTY);
        baseline = folder.resolve("known.json");
        assertThat(frozen(Cli.here()).exit()).isZero();
    }

    private Cli.Result frozen(Cli cli) {
        return cli.run(
                "freeze",
                page,
                "--baseline",
                baseline,
                "--owner",
                "web team",
                "--reason",
                "in May",
                "--expires",
                "2026-05-31");
    }

    private Cli.Result checked(Cli cli, Object... more) {
        return cli.json(page, "--baseline", baseline, more.length == 0 ? "--fail-on=failed" : more[0]);
    }

    @Test
    void what_is_known_does_not_fail_and_still_stands_in_the_report() {
        Cli.Result result = checked(Cli.here());

        assertThat(result.exit()).isZero();
        assertThat(result.json().at("/summary/failed").asInt()).isEqualTo(1);
    }

    @Test
    void a_new_finding_fails_although_an_old_one_was_mended() throws IOException {
        Files.writeString(page, Cli.FAULTY.replace("id=a", "id=b"));

        Cli.Result result = checked(Cli.here());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("NEW  " + page, "form-field-name  #b", "GONE  " + page);
    }

    @Test
    void what_is_known_and_mended_fails_until_it_is_frozen_again() throws IOException {
        Files.writeString(page, Cli.CLEAN);

        assertThat(checked(Cli.here()).exit()).isEqualTo(1);
        assertThat(frozen(Cli.here()).err()).isEqualTo(baseline + " lists 0 known findings.\n");
        assertThat(checked(Cli.here()).exit()).isZero();
    }

    @Test
    void what_is_known_fails_once_it_has_expired() {
        assertThat(checked(Cli.here().at("2026-05-31T23:59:59Z")).exit()).isZero();
        assertThat(checked(Cli.here().at("2026-06-01T00:00:00Z")).exit()).isEqualTo(1);
        assertThat(checked(Cli.here().at("2026-06-01T00:00:00Z")).err()).startsWith("EXPIRED  " + page);
    }

    @Test
    void a_baseline_that_cannot_be_read_is_no_clean_check() throws IOException {
        assertThat(Cli.here()
                        .json(page, "--baseline", folder.resolve("gone.json"))
                        .exit())
                .isEqualTo(3);
        Files.writeString(baseline, "{}");

        assertThat(checked(Cli.here()).exit()).isEqualTo(2);
        assertThat(checked(Cli.here()).err()).startsWith("The baseline cannot be read at line 1: ");
    }

    @Test
    void a_date_that_is_past_is_refused() {
        Cli.Result result = frozen(Cli.here().at("2026-06-01T00:00:00Z"));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("--expires is past; give a day to come.");
    }
}
