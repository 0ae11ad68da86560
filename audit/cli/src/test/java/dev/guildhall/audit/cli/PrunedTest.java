package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of 300 entries, every second of which was cut to its hash, and one that tells of that. */
class PrunedTest {

    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of("page.answered").integer("n").retention("visits").build(),
            ActionSchema.of("permit.granted").integer("n").build());
    private static final Actor SYSTEM = Actor.system("test");

    @TempDir
    private Path temp;

    private TestLog log;
    private final List<Receipt> receipts = new ArrayList<>();

    @BeforeEach
    void prune() throws Exception {
        log = TestLog.in(temp.resolve("log"));
        try (AuditLog open = AuditLog.over(
                        FileStore.in(log.folder(), log.signingKey()).open())
                .schemas(SCHEMAS)
                .retention(RetentionPolicy.keep("visits", Period.ofDays(30)))
                .subjectKeys(log.keys())
                .open()) {
            for (int n = 0; n < 300; n++) {
                receipts.add(open.recordAsync(
                                AuditEvent.success(n % 2 == 0 ? "page.answered" : "permit.granted", SYSTEM)
                                        .subject("s-" + n)
                                        .detail("n", n)
                                        .build())
                        .join());
            }
            open.prune(Instant.now().plus(Duration.ofDays(31)), SYSTEM);
        }
    }

    @Test
    void a_pruned_entry_is_shown_as_pruned_with_its_hash() {
        Cli.Result pruned = log.run("show", "4");
        Cli.Result kept = log.run("show", "5");

        assertThat(pruned.exit()).isZero();
        assertThat(pruned.lines())
                .containsExactly(
                        "entry        4",
                        "leaf hash    " + receipts.get(4).leafHash().base64(),
                        "pruned: its time was over, and only its hash is kept");
        assertThat(kept.lines()).contains("n            5");
        assertThat(log.run("show", "301").lines()).contains("action       log.read", "entries      0");
    }

    @Test
    void an_export_has_what_is_left_and_says_how_much_was_pruned() {
        Cli.Result everything = log.run("export");
        Cli.Result one = log.run("export", "--subject", "s-7");
        Cli.Result gone = log.run("export", "--subject", "s-8");

        assertThat(everything.exit()).isZero();
        assertThat(everything.lines()).hasSize(151).noneMatch(line -> line.contains("page.answered"));
        assertThat(everything.err())
                .isEqualTo("Entries whose time was over, and of which only the hashes are kept: 150\n");
        assertThat(one.lines()).hasSize(1);
        assertThat(gone.out()).isEmpty();
        assertThat(gone.err()).contains("No entry has this subject").contains("only the hashes are kept: 150");
    }

    @Test
    void a_pruned_entry_is_proved_by_its_receipt_as_before() throws Exception {
        Cli.Result proof = log.run("prove", "4");
        Path file = Files.writeString(temp.resolve("proof"), proof.out());

        Cli.Result checked = log.check(file, receipts.get(4).leafHash().base64());

        assertThat(proof.exit()).isZero();
        assertThat(proof.err()).startsWith("Entry 4 is pruned");
        assertThat(checked.out()).startsWith("proved: entry 4 is among the 301 entries");
        assertThat(log.verify().out()).startsWith("intact: 301 entries");
    }
}
