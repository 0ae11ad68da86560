package dev.guildhall.audit.store;

import static dev.guildhall.audit.PrunedLogs.LASTING;
import static dev.guildhall.audit.PrunedLogs.OFFICER;
import static dev.guildhall.audit.PrunedLogs.START;
import static dev.guildhall.audit.PrunedLogs.event;
import static dev.guildhall.audit.PrunedLogs.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.PrunedLogs;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.verify.LogVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link PrunableStore} does, beside what {@link AuditStoreContract} says of every store. Extend it in the tests of
 * one and say how to open it.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class PrunableStoreContract {

    private static final Duration DAYS_31 = Duration.ofDays(31);
    private static final int MANY = 2_500;

    private final SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private final PrunedLogs.Setting clock = new PrunedLogs.Setting();

    @TempDir
    private Path copies;

    private int written;
    private PrunableStore store;
    private AuditLog log;

    /** Opens the one log of the test: begins it the first time, and afterwards opens it again. */
    protected abstract PrunableStore open(SigningKey key, Clock clock);

    @BeforeEach
    void openLog() {
        store = open(key, clock);
        log = PrunedLogs.over(store);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    private void openAgain() {
        closeLog();
        openLog();
    }

    private List<StoredEntry> entries() {
        return store.entries(0, (int) store.checkpoint().size());
    }

    private RecordedEvent read(int index) throws MalformedEntryException {
        return EventReader.read(entries().get(index).bytes().orElseThrow());
    }

    /** What a verifier says of the log, which knows nothing of the store. */
    private String verified(Checkpoint... earlier) throws IOException {
        Path copy = copies.resolve(Integer.toString(written++));
        FolderCopy.write(store, copy);
        for (Checkpoint each : earlier) {
            assertThat(LogVerifier.verify(copy, key.verifierKey(), each).faults())
                    .isEmpty();
        }
        return LogVerifier.verify(copy, key.verifierKey()).toString();
    }

    @Test
    void entries_whose_time_is_over_are_cut_to_their_hashes_and_the_rest_stays() throws Exception {
        List<Receipt> receipts = record(log, 6);
        clock.advance(DAYS_31);

        Pruning pruning = log.prune(clock.instant(), OFFICER);

        assertThat(pruning).isEqualTo(new Pruning(2, 0, 3, 2));
        List<StoredEntry> entries = entries();
        assertThat(entries).hasSize(7);
        for (Receipt receipt : receipts) {
            StoredEntry entry = entries.get((int) receipt.index());
            assertThat(entry.leafHash()).isEqualTo(receipt.leafHash());
            assertThat(entry.bytes().isEmpty()).isEqualTo(receipt.index() % 3 == 0);
        }
        assertThat(verified()).startsWith("intact: 7 entries, 2 of them cut to their hashes, under the root ");
        openAgain();
        assertThat(verified()).startsWith("intact: 7 entries, 2 of them cut to their hashes, under the root ");
    }

    @Test
    void pruning_is_itself_an_event_that_tells_what_was_cut() throws Exception {
        record(log, 6);
        clock.advance(DAYS_31);
        log.prune(clock.instant(), OFFICER);
        clock.advance(Duration.ofDays(6 * 366));
        log.prune(clock.instant(), OFFICER);

        AuditEvent first = read(6).event();
        AuditEvent second = read(7).event();

        assertThat(first.action()).isEqualTo(LogActions.PRUNED);
        assertThat(first.actor()).isEqualTo(OFFICER);
        assertThat(first.details())
                .containsEntry("entries", Value.of(2))
                .containsEntry("first", Value.of(0))
                .containsEntry("last", Value.of(3))
                .containsEntry("total", Value.of(2))
                .containsEntry(
                        "classes",
                        Value.of("casework before 2020-04-01T09:30:00Z; visits before 2026-03-02T09:30:00Z"));
        assertThat(second.details())
                .containsEntry("entries", Value.of(2))
                .containsEntry("first", Value.of(1))
                .containsEntry("last", Value.of(4))
                .containsEntry("total", Value.of(4));
        assertThat(verified()).startsWith("intact: 8 entries, 4 of them cut");
    }

    @Test
    void where_nothing_is_over_nothing_is_cut_and_nothing_recorded() throws Exception {
        record(log, 6);
        clock.advance(Duration.ofDays(30));

        assertThat(log.prune(clock.instant(), OFFICER)).isEqualTo(new Pruning(0, 0, 0, 0));

        clock.advance(Duration.ofMillis(1));
        log.prune(clock.instant(), OFFICER);
        assertThat(log.prune(clock.instant(), OFFICER)).isEqualTo(new Pruning(0, 0, 0, 2));
        assertThat(entries()).hasSize(7);
    }

    @Test
    void old_proofs_receipts_and_checkpoints_stay_valid() throws Exception {
        List<Receipt> receipts = record(log, 300);
        Checkpoint before = log.checkpoint();
        List<String> proofs = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i += 50) {
            proofs.add(log.prove(receipts.get(i)).text());
        }
        clock.advance(DAYS_31);

        log.prune(clock.instant(), OFFICER);

        for (int i = 0; i < proofs.size(); i++) {
            Receipt receipt = receipts.get(i * 50);
            assertThat(TlogProof.parse(proofs.get(i)).verifies(receipt.leafHash(), key.verifierKey()))
                    .isTrue();
            assertThat(log.prove(receipt).verifies(receipt.leafHash(), key.verifierKey()))
                    .isTrue();
        }
        Checkpoint after = log.checkpoint();
        assertThat(log.proveConsistency(before.size(), after).verifies(before.root(), after.root()))
                .isTrue();
        assertThat(verified(before)).startsWith("intact: 301 entries, 100 of them cut");
    }

    @Test
    void the_time_of_recording_never_goes_back_behind_cut_entries() throws Exception {
        record(log, 3);
        clock.advance(DAYS_31);
        log.prune(clock.instant(), OFFICER);
        clock.set(START);
        openAgain();
        log.record(event(LASTING, 9));

        assertThat(read(4).recorded()).isEqualTo(START.plus(DAYS_31));
        assertThat(read(4).event().when()).contains(START);
    }

    @Test
    void with_a_moment_in_the_future_only_what_was_there_is_cut() throws Exception {
        record(log, 3);

        Pruning pruning = log.prune(START.plus(Duration.ofDays(365 * 20)), OFFICER);

        assertThat(pruning).isEqualTo(new Pruning(2, 0, 1, 2));
        assertThat(verified()).startsWith("intact: 4 entries, 2 of them cut");
    }

    @Test
    void a_log_of_many_entries_is_pruned_to_its_end() throws Exception {
        record(log, MANY);
        clock.advance(DAYS_31);
        record(log, 30);

        Pruning pruning = log.prune(clock.instant(), OFFICER);

        int cut = (MANY + 2) / 3;
        assertThat(pruning).isEqualTo(new Pruning(cut, 0, MANY - 1, cut));
        assertThat(entries().stream().filter(entry -> entry.bytes().isEmpty())).hasSize(cut);
        assertThat(verified()).startsWith("intact: " + (MANY + 31) + " entries, " + cut + " of them cut");
    }

    @Test
    void a_log_that_is_pruned_again_and_again_grows_and_is_opened_again() throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            receipts.addAll(record(log, 40));
            clock.advance(DAYS_31);
            log.prune(clock.instant(), OFFICER);
            receipts.addAll(record(log, 5));
            assertThat(verified()).startsWith("intact: ");
            openAgain();
        }

        List<StoredEntry> entries = entries();
        assertThat(receipts)
                .hasSize(225)
                .allSatisfy(
                        receipt -> assertThat(entries.get((int) receipt.index()).leafHash())
                                .isEqualTo(receipt.leafHash()));
        assertThat(verified()).startsWith("intact: 230 entries, 78 of them cut");
    }

    @Test
    void events_are_recorded_and_read_and_copied_while_the_log_is_pruned() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        record(log, 1_000);
        store.checkpoint();
        clock.advance(DAYS_31);
        Callable<Integer> writing = () -> {
            int events = 0;
            for (; !ended.get(); events += 3) {
                record(log, 3);
                log.checkpoint();
            }
            return events;
        };
        Callable<Integer> copying = () -> {
            int copied = 0;
            for (; !ended.get(); copied++) {
                assertThat(verified()).startsWith("intact: ");
            }
            return copied;
        };
        try {
            List<Future<Integer>> working = List.of(threads.submit(writing), threads.submit(copying));
            for (int round = 0; round < 6; round++) {
                log.prune(clock.instant(), OFFICER);
                clock.advance(DAYS_31);
                Thread.sleep(20);
            }
            ended.set(true);
            for (Future<Integer> each : working) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            ended.set(true);
            threads.shutdownNow();
        }
        assertThat(verified()).startsWith("intact: ");
    }

    @Test
    void prunings_at_once_cut_each_entry_once_and_tell_of_it_once() throws Exception {
        record(log, 300);
        clock.advance(DAYS_31);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Callable<Pruning>> pruners = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            pruners.add(() -> log.prune(clock.instant(), OFFICER));
        }

        long cut = 0;
        for (Future<Pruning> pruning : threads.invokeAll(pruners)) {
            cut += pruning.get().entries();
            assertThat(pruning.get().total()).isEqualTo(100);
        }
        threads.shutdown();

        assertThat(cut).isEqualTo(100);
        assertThat(verified()).startsWith("intact: 301 entries, 100 of them cut");
    }

    @Test
    void what_is_no_event_is_kept() throws Exception {
        store.append(recorded -> new byte[] {1, 2, 3});
        record(log, 3);
        clock.advance(DAYS_31);

        assertThat(log.prune(clock.instant(), OFFICER)).isEqualTo(new Pruning(1, 1, 1, 1));

        assertThat(entries().get(0).bytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2, 3));
    }
}
