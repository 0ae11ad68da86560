package dev.guildhall.audit;

import static dev.guildhall.audit.PrunedLogs.CASE;
import static dev.guildhall.audit.PrunedLogs.LASTING;
import static dev.guildhall.audit.PrunedLogs.OFFICER;
import static dev.guildhall.audit.PrunedLogs.SCHEMAS;
import static dev.guildhall.audit.PrunedLogs.START;
import static dev.guildhall.audit.PrunedLogs.VISIT;
import static dev.guildhall.audit.PrunedLogs.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.LogVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PruningTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Duration DAYS_31 = Duration.ofDays(31);

    private final PrunedLogs.Setting clock = new PrunedLogs.Setting();

    @TempDir
    private Path folder;

    private AuditLog open() {
        return PrunedLogs.open(FileStore.in(folder, KEY), clock);
    }

    private List<StoredEntry> entries() {
        return FolderReader.of(folder).entries(0, 10_000);
    }

    private String verified() throws IOException {
        return LogVerifier.verify(folder, KEY.verifierKey()).toString();
    }

    private List<String> files() throws IOException {
        return LogFiles.names(folder);
    }

    @Test
    void bundles_without_a_cut_entry_stay_where_other_tools_look_for_them() throws Exception {
        try (AuditLog log = open()) {
            PrunedLogs.record(log, 256, List.of(LASTING));
            record(log, 256);
            log.checkpoint();
            clock.advance(DAYS_31);
            record(log, 10);
            log.prune(clock.instant(), OFFICER);
        }

        assertThat(files())
                .contains("tile/entries/000", "pruned/001")
                .doesNotContain("tile/entries/001", "pruned/000")
                .anyMatch(file -> file.startsWith("tile/entries/002.p/"))
                .noneMatch(file -> file.startsWith("pruned/002"));
        assertThat(verified()).startsWith("intact: 523 entries, 86 of them cut");
    }

    @Test
    void a_log_grows_and_is_opened_again_behind_cut_entries_of_its_last_bundle() throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        for (int round = 0; round < 8; round++) {
            try (AuditLog log = open()) {
                receipts.addAll(record(log, 40));
                log.checkpoint();
                clock.advance(DAYS_31);
                if (round % 2 == 0) {
                    log.prune(clock.instant(), OFFICER);
                }
                receipts.addAll(record(log, 5));
                assertThat(verified()).startsWith("intact: ");
            }
            assertThat(verified()).startsWith("intact: ");
        }

        List<StoredEntry> entries = entries();
        assertThat(receipts)
                .hasSize(360)
                .allSatisfy(
                        receipt -> assertThat(entries.get((int) receipt.index()).leafHash())
                                .isEqualTo(receipt.leafHash()));
        assertThat(files()).contains("pruned/000").noneMatch(file -> file.startsWith("tile/entries/000"));
    }

    @Test
    void what_was_recorded_after_a_pruning_survives_a_crash_before_the_next_checkpoint(@TempDir Path killed)
            throws Exception {
        try (AuditLog log = open()) {
            record(log, 6);
        }
        clock.advance(DAYS_31);
        try (AuditLog log = open()) {
            log.prune(clock.instant(), OFFICER);
            record(log, 3);
            Copies.of(folder, killed);
        }

        PrunedLogs.open(FileStore.in(killed, KEY), clock).close();

        assertThat(LogVerifier.verify(killed, KEY.verifierKey()).toString())
                .startsWith("intact: 10 entries, 2 of them cut");
    }

    @Test
    void what_a_cut_entry_said_stands_in_no_file_any_more() throws Exception {
        String said = "Serinus canaria";
        try (AuditLog log = open()) {
            for (int n = 0; n < 20; n++) {
                log.record(
                        AuditEvent.success(VISIT, OFFICER).detail("said", said).build());
                if (n % 5 == 0) {
                    log.checkpoint();
                }
            }
            assertThat(anyFileHas(said)).isTrue();
            clock.advance(DAYS_31);

            log.prune(clock.instant(), OFFICER);

            assertThat(anyFileHas(said)).isFalse();
            record(log, 3);
            log.checkpoint();
            assertThat(anyFileHas(said)).isFalse();
        }
        assertThat(anyFileHas(said)).isFalse();
        open().close();
        assertThat(anyFileHas(said)).isFalse();
    }

    private boolean anyFileHas(String text) throws IOException {
        for (String file : files()) {
            try {
                if (new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            } catch (NoSuchFileException passing) {
                // written and moved meanwhile
            }
        }
        return false;
    }

    @Test
    void events_are_recorded_read_and_verified_while_the_log_is_pruned() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (AuditLog log = open()) {
            record(log, 1_000);
            log.checkpoint();
            clock.advance(DAYS_31);
            Future<Integer> writing = threads.submit(() -> {
                int events = 0;
                for (; !ended.get(); events += 3) {
                    record(log, 3);
                    log.checkpoint();
                }
                return events;
            });
            Future<Integer> reading = threads.submit(() -> {
                int reads = 0;
                for (; !ended.get(); reads++) {
                    assertThat(entries()).hasSizeGreaterThanOrEqualTo(1_000);
                }
                return reads;
            });
            Future<Integer> verifying = threads.submit(() -> {
                int verifications = 0;
                for (; !ended.get(); verifications++) {
                    assertThat(verified()).startsWith("intact: ");
                }
                return verifications;
            });
            for (int round = 0; round < 10; round++) {
                log.prune(clock.instant(), OFFICER);
                clock.advance(DAYS_31);
                Thread.sleep(20);
            }
            ended.set(true);
            assertThat(writing.get()).isPositive();
            assertThat(reading.get()).isPositive();
            assertThat(verifying.get()).isPositive();
        } finally {
            ended.set(true);
            threads.shutdownNow();
        }
        assertThat(verified()).startsWith("intact: ");
    }

    @Test
    void a_policy_and_schemas_that_do_not_name_the_same_classes_are_refused_when_the_log_is_opened() {
        RetentionPolicy policy =
                RetentionPolicy.keep("visits", Period.ofDays(30)).and("caserwork", Period.ofYears(6));
        try (AuditStore store = FileStore.in(folder, KEY).open()) {
            assertThatThrownBy(() -> AuditLog.over(store)
                            .schemas(SCHEMAS)
                            .retention(policy)
                            .open())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The retention class \"casework\" of " + CASE
                            + " has no period: give it one in the retention policy, or leave the class out of the"
                            + " schema\n"
                            + "The retention policy has a period for \"caserwork\", which no schema names: the schemas"
                            + " name [casework, visits]");
        }
    }

    @Test
    void a_log_without_a_policy_prunes_nothing() {
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            assertThatThrownBy(() -> log.prune(START, OFFICER))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The log has no retention policy, and keeps everything: open it with retention(...)");
        }
    }
}
