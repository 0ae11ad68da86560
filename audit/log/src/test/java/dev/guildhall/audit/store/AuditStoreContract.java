package dev.guildhall.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link AuditStore} does. Extend it in the tests of a store:
 *
 * <pre>{@code
 * class MyStoreTest extends AuditStoreContract {
 *     protected AuditStore open(SigningKey key, Clock clock) { return new MyStore(table, key, clock); }
 * }
 * }</pre>
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class AuditStoreContract {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int LONGEST = 65_535;

    private final SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    /**
     * Opens the one log of the test: begins it the first time, and afterwards opens it again. It signs at least every second
     * while entries come in.
     *
     * @throws DamagedLogException when it was begun with another key
     */
    protected abstract AuditStore open(SigningKey key, Clock clock);

    private AuditStore open() {
        return open(key, Clock.systemUTC());
    }

    private static AuditStore.Entry entry(String text) {
        AuditEvent event = AuditEvent.success("page.answered", Actor.citizen("c-17"))
                .detail("text", text)
                .build();
        return recorded -> EventWriter.write(new RecordedEvent(event, recorded, Origin.untold()));
    }

    private static long recorded(StoredEntry entry) {
        return EventReader.recordedMillis(entry.bytes().orElseThrow()).orElseThrow();
    }

    private static String text(StoredEntry entry) {
        return new String(entry.bytes().orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void a_log_that_was_just_begun_has_a_signed_checkpoint_over_nothing() {
        try (AuditStore store = open()) {
            assertThat(store.latest().isSignedBy(key.verifierKey())).isTrue();
            assertThat(store.latest().size()).isZero();
            assertThat(store.checkpoint()).isEqualTo(store.latest());
            assertThat(store.entries(0, 10)).isEmpty();
        }
    }

    @Test
    void entries_come_back_in_the_order_of_their_receipts() {
        try (AuditStore store = open()) {
            Receipt first = store.append(entry("a"));
            Receipt second = store.append(entry("b"));
            store.checkpoint();

            List<StoredEntry> entries = store.entries(0, 10);

            assertThat(first.index()).isZero();
            assertThat(second.index()).isEqualTo(1);
            assertThat(entries).extracting(StoredEntry::index).containsExactly(0L, 1L);
            assertThat(entries)
                    .extracting(StoredEntry::leafHash)
                    .containsExactly(first.leafHash(), second.leafHash())
                    .containsExactly(
                            TreeHasher.leaf(entries.get(0).bytes().orElseThrow()),
                            TreeHasher.leaf(entries.get(1).bytes().orElseThrow()));
            assertThat(text(entries.get(0))).contains("\"a\"");
            assertThat(store.entries(1, 1)).extracting(StoredEntry::index).containsExactly(1L);
            assertThat(store.entries(2, 1)).isEmpty();
        }
    }

    @Test
    void no_more_entries_are_read_at_once_than_the_limit() {
        try (AuditStore store = open()) {
            assertThatThrownBy(() -> store.entries(0, LogReader.MAX_ENTRIES + 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.entries(-1, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.entries(0, -1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void many_threads_get_a_sequence_without_gaps_and_every_receipt_is_proved() throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        try (AuditStore store = open()) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Callable<List<Receipt>>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                String name = "writer " + writer + " entry ";
                writers.add(() -> {
                    List<Receipt> own = new ArrayList<>();
                    for (int n = 0; n < 80; n++) {
                        own.add(store.append(entry(name + n)));
                    }
                    return own;
                });
            }
            for (Future<List<Receipt>> own : threads.invokeAll(writers)) {
                assertThat(own.get()).extracting(Receipt::index).isSorted();
                receipts.addAll(own.get());
            }
            threads.shutdown();

            Checkpoint checkpoint = store.checkpoint();

            Hash[] leaves = new Hash[receipts.size()];
            for (Receipt receipt : receipts) {
                assertThat(leaves[(int) receipt.index()]).isNull();
                leaves[(int) receipt.index()] = receipt.leafHash();
                assertThat(store.tree(checkpoint)
                                .inclusionProof(receipt.index())
                                .verifies(receipt.leafHash(), checkpoint.root()))
                        .isTrue();
            }
            assertThat(checkpoint.size()).isEqualTo(receipts.size());
            assertThat(store.entries(0, 1_000))
                    .extracting(StoredEntry::leafHash)
                    .containsExactly(leaves);
        }
    }

    @Test
    void every_checkpoint_is_a_beginning_of_the_later_ones() throws Exception {
        try (AuditStore store = open()) {
            List<Checkpoint> checkpoints = new ArrayList<>();
            for (int size : new int[] {1, 2, 3, 255, 256, 257, 300, 513}) {
                List<CompletableFuture<Receipt>> futures = new ArrayList<>();
                for (long n = checkpoints.isEmpty() ? 0 : last(checkpoints).size(); n < size; n++) {
                    futures.add(store.appendAsync(entry("n " + n)));
                }
                futures.forEach(CompletableFuture::join);
                checkpoints.add(store.checkpoint());
                assertThat(last(checkpoints).size()).isEqualTo(size);
                assertThat(last(checkpoints).isSignedBy(key.verifierKey())).isTrue();
            }

            for (Checkpoint earlier : checkpoints) {
                for (Checkpoint later : checkpoints) {
                    if (earlier.size() <= later.size()) {
                        assertThat(store.tree(later)
                                        .consistencyProof(earlier.size())
                                        .verifies(earlier.root(), later.root()))
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Checkpoint last(List<Checkpoint> checkpoints) {
        return checkpoints.get(checkpoints.size() - 1);
    }

    @Test
    void a_log_that_is_opened_again_goes_on() throws Exception {
        Checkpoint earlier;
        try (AuditStore store = open()) {
            store.append(entry("before"));
            earlier = store.checkpoint();
            store.append(entry("unsigned until it is closed"));
        }
        try (AuditStore store = open()) {
            assertThat(store.latest().size()).isEqualTo(2);
            assertThat(store.append(entry("after")).index()).isEqualTo(2);
            Checkpoint later = store.checkpoint();
            assertThat(store.tree(later).consistencyProof(1).verifies(earlier.root(), later.root()))
                    .isTrue();
        }
    }

    @Test
    void a_log_is_not_opened_with_another_key() {
        open().close();
        SigningKey other = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

        assertThatThrownBy(() -> open(other, Clock.systemUTC())).isInstanceOf(DamagedLogException.class);
    }

    @Test
    void the_time_of_recording_never_goes_back_even_when_the_clock_does() {
        try (AuditStore store = open(key, Clock.fixed(NOON, ZoneOffset.UTC))) {
            store.append(entry("at noon"));
        }
        try (AuditStore store = open(key, Clock.fixed(NOON.minusSeconds(60), ZoneOffset.UTC))) {
            store.append(entry("a minute before"));
        }
        try (AuditStore store = open(key, Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC))) {
            store.append(entry("a minute after"));
            store.checkpoint();

            assertThat(store.entries(0, 3))
                    .extracting(AuditStoreContract::recorded)
                    .containsExactly(
                            NOON.toEpochMilli(),
                            NOON.toEpochMilli(),
                            NOON.plusSeconds(60).toEpochMilli());
        }
    }

    @Test
    void an_entry_without_waiting_is_durable_once_its_future_says_so() {
        try (AuditStore store = open()) {
            List<CompletableFuture<Receipt>> futures = new ArrayList<>();
            for (int n = 0; n < 1_000; n++) {
                futures.add(store.appendAsync(entry("n " + n)));
            }
            List<Receipt> receipts =
                    futures.stream().map(CompletableFuture::join).toList();

            assertThat(store.checkpoint().size()).isEqualTo(1_000);
            List<StoredEntry> entries = store.entries(0, 1_000);
            for (int n = 0; n < 1_000; n++) {
                assertThat(receipts.get(n))
                        .isEqualTo(new Receipt(n, entries.get(n).leafHash()));
                assertThat(text(entries.get(n))).contains("\"n " + n + "\"");
            }
        }
    }

    @Test
    void what_an_entry_throws_reaches_its_caller_and_the_log_goes_on() {
        AuditStore.Entry broken = recorded -> {
            throw new IllegalStateException("no such event");
        };
        try (AuditStore store = open()) {
            assertThatThrownBy(() -> store.append(broken)).hasMessage("no such event");
            assertThatThrownBy(() -> store.appendAsync(broken)).hasMessage("no such event");

            assertThat(store.append(entry("sound")).index()).isZero();
        }
    }

    @Test
    void the_longest_and_the_shortest_entry_are_kept() {
        try (AuditStore store = open()) {
            store.append(recorded -> new byte[LONGEST]);
            store.append(recorded -> new byte[0]);
            store.checkpoint();

            assertThat(store.entries(0, 2))
                    .extracting(entry -> entry.bytes().orElseThrow().length)
                    .containsExactly(LONGEST, 0);
        }
    }

    @Test
    void an_entry_one_byte_longer_than_the_longest_is_refused_and_the_log_goes_on() {
        AuditStore.Entry tooLong = recorded -> new byte[LONGEST + 1];
        try (AuditStore store = open()) {
            assertThatThrownBy(() -> store.append(tooLong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An entry has 65536 bytes: give at most 65535");
            assertThatThrownBy(() -> store.appendAsync(tooLong)).isInstanceOf(IllegalArgumentException.class);

            assertThat(store.append(entry("sound")).index()).isZero();
        }
        try (AuditStore store = open()) {
            assertThat(store.latest().size()).isEqualTo(1);
        }
    }

    @Test
    void checkpoints_come_on_their_own_while_entries_do() throws Exception {
        try (AuditStore store = open()) {
            store.append(entry("alone"));

            while (store.latest().size() == 0) {
                Thread.sleep(20);
            }

            assertThat(store.latest().isSignedBy(key.verifierKey())).isTrue();
        }
    }

    @Test
    void a_closed_store_refuses_entries_and_closes_once() {
        AuditStore store = open();
        store.append(entry("before"));
        store.close();
        store.close();

        assertThatThrownBy(() -> store.append(entry("after"))).isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(() -> store.appendAsync(entry("after"))).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void an_interrupted_caller_still_gets_its_receipt_and_keeps_its_interrupt() {
        try (AuditStore store = open()) {
            Thread.currentThread().interrupt();

            Receipt receipt = store.append(entry("interrupted"));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(receipt.index()).isZero();
        }
    }
}
