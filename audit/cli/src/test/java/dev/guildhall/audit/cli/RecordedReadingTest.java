package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the log was read stands in the log, where this process may write to it. */
class RecordedReadingTest {

    @TempDir
    private Path temp;

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.in(temp.resolve("log"));
        log.append(Cli.events(5));
    }

    private String entries() {
        return log.run("show").lines().get(1);
    }

    @Test
    void a_shown_entry_is_recorded_with_who_and_what_before_it_is_given() {
        Cli.Result shown = log.run("show", "3", "--by", "o-7");

        assertThat(shown.err()).isEmpty();
        assertThat(log.run("show", "5").lines())
                .contains(
                        "action       log.read",
                        "actor        officer o-7 (assurance none)",
                        "entries      1",
                        "query        index is 3");
        assertThat(log.run("show", "6").lines())
                .contains("actor        system account:" + System.getProperty("user.name") + " (assurance none)");
        assertThat(log.verify().out()).startsWith("intact: 8 entries");
    }

    @Test
    void an_export_is_recorded_and_does_not_hold_its_own_record() {
        Cli.Result first = log.run("export", "--format", "csv");
        Cli.Result second = log.run("export", "--subject", "s-17");

        assertThat(first.lines()).hasSize(1 + 5);
        assertThat(second.lines()).hasSize(5);
        assertThat(log.run("show", "5").lines())
                .contains(
                        "action       log.exported",
                        "entries      5",
                        "first        0",
                        "format       csv",
                        "last         4",
                        "query        oldest first");
        assertThat(log.run("show", "6").lines())
                .contains("subject      " + log.keys().token("s-17").text(), "format       json-lines");
    }

    @Test
    void a_subject_that_somebody_typed_and_the_log_does_not_know_is_not_recorded() {
        Cli.Result result = log.run("show", "--subject", "Siân Evans");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("No entry has this subject: give it exactly as in the events");
        assertThat(log.run("show", "5").lines())
                .contains("query        subject is [left out], oldest first")
                .noneMatch(line -> line.startsWith("subject"));
    }

    @Test
    void what_shows_no_event_is_not_recorded() {
        log.run("show");
        log.run("prove", "0");
        log.verify();
        log.run("checkpoint");

        assertThat(entries()).isEqualTo("entries      5");
    }

    @Test
    void a_copy_without_any_key_is_verified_and_read_and_it_is_told_that_this_is_not_recorded() throws Exception {
        String token = log.keys().token("s-17").text();
        Path alone = Files.createDirectory(temp.resolve("auditor"));
        log = new TestLog(Files.move(log.folder(), alone.resolve("copy")), log.key());

        Cli.Result shown = log.run("show", "3");
        Cli.Result exported = log.run("export", "--subject", token);

        assertThat(log.verify().exit()).isZero();
        assertThat(shown.exit()).isZero();
        assertThat(shown.lines()).contains("n            3", "subject      " + token);
        assertThat(exported.lines()).hasSize(5);
        for (Cli.Result result : List.of(shown, exported)) {
            assertThat(result.err())
                    .isEqualTo("The log does not tell of this reading: The log's signing key is not at " + log.folder()
                            + ".key: say with --key-file where it is\n");
        }
        assertThat(log.run("export", "--subject", "s-17").err())
                .contains("No entry has this subject", "give what stands in the entries, such as hmac:...");
        assertThat(entries()).isEqualTo("entries      5");
    }

    @Test
    void a_log_that_is_being_written_is_read_and_it_is_told_that_this_is_not_recorded() throws Exception {
        try (AuditLog open = AuditLog.open(log.folder(), log.signingKey())) {
            Cli.Result shown = log.run("show", "3");
            Cli.Result exported = log.run("export");

            assertThat(shown.lines()).contains("n            3");
            assertThat(exported.lines()).hasSize(5);
            assertThat(shown.err())
                    .startsWith("The log does not tell of this reading: The log in " + log.folder()
                            + " is open in process " + ProcessHandle.current().pid());
            assertThat(open.checkpoint().size()).isEqualTo(5);
        }
    }

    @Test
    void personal_values_are_not_opened_where_that_cannot_be_recorded() throws Exception {
        try (AuditLog open = AuditLog.open(log.folder(), log.signingKey())) {
            Cli.Result result = log.run("show", "3", "--open");

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("Personal values are opened only where that is recorded in the log: The log in "
                            + log.folder());
            assertThat(open.checkpoint().size()).isEqualTo(5);
        }
        Files.delete(log.beside(".master"));
        assertThat(log.run("show", "3", "--open").err()).startsWith("The master key of the log's subjects is not at ");
        assertThat(log.run("show", "--open").exit()).isEqualTo(2);
    }

    @Test
    void a_changed_entry_is_shown_with_a_warning_and_nothing_is_written_to_the_log() throws Exception {
        Path bundle = log.folder().resolve("tile/entries/000.p/5");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 3] ^= 1;
        Files.write(bundle, bytes);

        Cli.Result changed = log.run("show", "4");
        Cli.Result sound = log.run("show", "0");

        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.err())
                .contains("The log does not tell of this reading: ", "Entry 4 does not lead to the checkpoint's root");
        assertThat(sound.exit()).isZero();
        assertThat(sound.lines()).contains("n            0");
        assertThat(entries()).isEqualTo("entries      5");
    }
}
