package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.EventTooLongException;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FileStoreBuilder;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogInUseException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TileReader;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AuditLogTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                .subject("s-17")
                .detail("n", n)
                .build();
    }

    private FileStoreBuilder log() {
        return FileStore.in(folder, KEY).segmentBytes(256 << 10);
    }

    private Verification verify() throws IOException {
        return LogVerifier.verify(folder, KEY.verifierKey());
    }

    private List<String> files() throws IOException {
        return LogFiles.names(folder);
    }

    @Test
    void a_store_that_does_not_become_a_log_is_closed() {
        AuditLogBuilder refused = AuditLog.over(log().open())
                .schemas(AuditSchemas.of(
                        ActionSchema.of("page.answered").personalText("name").build()));

        assertThatThrownBy(refused::open)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give subjectKeys(...)");

        try (AuditLog log = AuditLog.over(log().open()).open()) {
            assertThat(log.record(event(1)).index()).isZero();
        }
    }

    @Test
    void a_receipt_is_proved_offline_with_the_verifier_key_alone() throws Exception {
        Receipt receipt;
        String text;
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            log.record(event(1));
            receipt = log.record(event(2));
            text = log.prove(receipt).text();
        }

        TlogProof proof = TlogProof.parse(text);

        assertThat(receipt.index()).isEqualTo(1);
        assertThat(proof.verifies(receipt.leafHash(), KEY.verifierKey())).isTrue();
    }

    @Test
    void a_log_without_addresses_refuses_an_event_that_tells_one() throws Exception {
        String address = "192.0.2.17";
        AuditEvent telling = event(1).but().address(address).build();

        try (AuditLog log = AuditLog.over(log().open()).withoutAddresses().open()) {
            assertThatThrownBy(() -> log.record(telling))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The event \"page.answered\" says where the request came from, and this log keeps no"
                            + " addresses: leave the address out");
            assertThatThrownBy(() -> log.recordAsync(telling)).isInstanceOf(IllegalArgumentException.class);
            assertThat(log.record(event(1)).index()).isZero();
        }
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            log.record(telling);
        }

        List<byte[]> entries = new TileReader(new LogFolder(folder)).entries(0, 2);
        assertThat(new String(entries.get(0), StandardCharsets.UTF_8)).doesNotContain(address);
        assertThat(new String(entries.get(1), StandardCharsets.UTF_8)).contains("\"address\":\"" + address + "\"");
    }

    @Test
    void an_entry_is_canonical_json_that_says_when_it_was_recorded() throws Exception {
        Instant now = Instant.parse("2026-03-01T09:30:00.123456Z");
        try (AuditLog log = AuditLog.over(
                        log().clock(Clock.fixed(now, ZoneOffset.UTC)).open())
                .open()) {
            log.record(AuditEvent.refused("permit.granted", Actor.system("batch"))
                    .resource("permit-4")
                    .detail("reason", "not \"due\"")
                    .build());
        }

        byte[] entry = new TileReader(new LogFolder(folder)).entries(0, 1).get(0);

        assertThat(new String(entry, StandardCharsets.UTF_8))
                .isEqualTo("{\"action\":\"permit.granted\",\"actor\":{\"assurance\":\"none\",\"id\":\"batch\","
                        + "\"kind\":\"system\"},\"details\":{\"reason\":\"not \\\"due\\\"\"},\"outcome\":\"refused\","
                        + "\"recorded\":\"2026-03-01T09:30:00.123Z\",\"resource\":\"permit-4\","
                        + "\"when\":\"2026-03-01T09:30:00.123Z\"}");
        assertThat(JsonValue.parse(entry).canonicalBytes()).isEqualTo(entry);
    }

    @Test
    void a_closed_log_is_a_tile_log_and_nothing_else() throws Exception {
        try (AuditLog log = AuditLog.over(log().checkpointEvery(NEVER).open()).open()) {
            for (int n = 0; n < 3; n++) {
                log.record(event(n));
            }
        }

        assertThat(files()).containsExactly("checkpoint", "lock", "tile/0/000.p/3", "tile/entries/000.p/3");
        assertThat(verify().isIntact()).isTrue();
        assertThat(verify().entries()).isEqualTo(3);
    }

    @Test
    void an_empty_log_has_a_checkpoint() throws Exception {
        log().open().close();

        assertThat(verify().checkpoint().orElseThrow().size()).isZero();
        assertThat(verify().checkpoint().orElseThrow().root()).isEqualTo(TreeHasher.EMPTY_ROOT);
    }

    @Test
    void a_log_that_is_opened_again_goes_on() throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            try (AuditLog log = AuditLog.over(log().open()).open()) {
                for (int n = 0; n < 100; n++) {
                    receipts.add(log.record(event(n)));
                }
            }
        }

        try (AuditLog log = AuditLog.over(log().open()).open()) {
            for (Receipt receipt : receipts) {
                assertThat(log.prove(receipt).verifies(receipt.leafHash(), KEY.verifierKey()))
                        .isTrue();
            }
        }
        assertThat(receipts)
                .extracting(Receipt::index)
                .containsExactlyElementsOf(
                        Stream.iterate(0L, n -> n + 1).limit(400).toList());
        assertThat(verify().toString()).startsWith("intact: 400 entries");
        assertThat(files())
                .contains("tile/0/000", "tile/entries/000", "tile/0/001.p/144", "tile/1/000.p/1")
                .noneMatch(file -> file.startsWith("tile/0/000.p/"));
    }

    @Test
    void many_threads_get_a_gap_free_sequence() throws Exception {
        List<Receipt> receipts = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (AuditLog log = AuditLog.over(
                        log().checkpointEvery(Duration.ofMillis(5)).open())
                .open()) {
            Callable<List<Receipt>> work = () -> {
                List<Receipt> own = new ArrayList<>();
                for (int n = 0; n < 200; n++) {
                    own.add(log.record(event(n)));
                }
                return own;
            };
            for (Future<List<Receipt>> future :
                    threads.invokeAll(Stream.generate(() -> work).limit(16).toList())) {
                receipts.addAll(future.get());
            }
        } finally {
            threads.shutdown();
        }

        List<Hash> leaves = new ArrayList<>();
        TileReader reader = new TileReader(new LogFolder(folder));
        for (int bundle = 0; bundle < 13; bundle++) {
            reader.entries(bundle, bundle == 12 ? 128 : 256).forEach(entry -> leaves.add(TreeHasher.leaf(entry)));
        }
        assertThat(receipts).hasSize(3200).doesNotHaveDuplicates();
        assertThat(receipts)
                .allSatisfy(
                        receipt -> assertThat(leaves.get((int) receipt.index())).isEqualTo(receipt.leafHash()));
        assertThat(verify().toString()).startsWith("intact: 3200 entries");
    }

    @Test
    void a_log_that_is_being_written_verifies() throws Exception {
        try (AuditLog log = AuditLog.over(
                        log().checkpointEvery(Duration.ofMillis(2)).open())
                .open()) {
            Thread writer = new Thread(() -> {
                for (int n = 0; n < 500; n++) {
                    log.record(event(n));
                }
            });
            writer.start();

            while (writer.isAlive()) {
                assertThat(verify().toString()).startsWith("intact");
            }
        }
    }

    @Test
    void the_time_of_recording_never_goes_back_even_when_the_clock_does() throws Exception {
        AtomicLong millis = new AtomicLong(2_000_000);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(millis.getAndAdd(-1_000));
            }
        };
        for (int round = 0; round < 2; round++) {
            try (AuditLog log = AuditLog.over(log().clock(clock).open()).open()) {
                log.record(event(1));
                log.record(event(2));
            }
        }

        List<byte[]> entries = new TileReader(new LogFolder(folder)).entries(0, 4);

        assertThat(entries)
                .extracting(entry -> EventReader.recordedMillis(entry).orElseThrow())
                .containsExactly(2_000_000L, 2_000_000L, 2_000_000L, 2_000_000L);
        // the clock is asked once for an event, and for nothing else
        assertThat(entries)
                .extracting(entry ->
                        EventReader.read(entry).event().when().orElseThrow().toEpochMilli())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_checkpoint_covers_every_event_acknowledged_before_it() {
        try (AuditLog log = AuditLog.over(log().checkpointEvery(NEVER).open()).open()) {
            log.record(event(1));
            Checkpoint first = log.checkpoint();
            log.record(event(2));
            log.record(event(3));
            Checkpoint second = log.checkpoint();

            assertThat(first.size()).isEqualTo(1);
            assertThat(second.size()).isEqualTo(3);
            assertThat(log.checkpoint()).isEqualTo(second);
            assertThat(log.proveConsistency(1, second).verifies(first.root(), second.root()))
                    .isTrue();
        }
    }

    @Test
    void checkpoints_come_on_their_own_while_events_do() throws Exception {
        try (AuditLog log = AuditLog.over(
                        log().checkpointEvery(Duration.ofMillis(1)).open())
                .open()) {
            log.record(event(1));

            while (verify().checkpoint().orElseThrow().size() == 0) {
                Thread.sleep(1);
            }

            assertThat(verify().isIntact()).isTrue();
        }
    }

    @Test
    void a_receipt_of_another_log_is_refused() {
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            Receipt receipt = log.record(event(1));

            assertThatThrownBy(() -> log.prove(new Receipt(0, TreeHasher.EMPTY_ROOT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The receipt is not of this log");
            assertThatThrownBy(() -> log.prove(new Receipt(1, receipt.leafHash())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Entry 1 is not in a tree of 1 entries: give 0 to 0");
        }
    }

    @Test
    void an_event_that_is_too_long_for_an_entry_is_refused_and_the_log_goes_on() {
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            AuditEvent event = AuditEvent.success("file.uploaded", Actor.citizen("c-1"))
                    .detail("text", "x".repeat(65_536))
                    .build();

            assertThatThrownBy(() -> log.record(event))
                    .isInstanceOf(EventTooLongException.class)
                    .hasMessageContaining("more than an entry's 65535");
            assertThat(log.record(event(1)).index()).isZero();
        }
    }

    @Test
    void the_longest_entry_is_kept() throws Exception {
        AuditEvent short1 = AuditEvent.success("file.uploaded", Actor.citizen("c-1"))
                .detail("text", "")
                .build();
        int frame = EventWriter.write(new RecordedEvent(short1, Instant.ofEpochMilli(0), Origin.untold())).length;
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            for (int n = 0; n < 9; n++) {
                log.record(AuditEvent.success("file.uploaded", Actor.citizen("c-1"))
                        .when(Instant.ofEpochMilli(0))
                        .detail("text", "x".repeat(65_535 - frame - 4))
                        .build());
            }
        }

        assertThat(verify().toString()).startsWith("intact: 9 entries");
    }

    @Test
    void a_closed_log_refuses_events_and_closes_once() {
        AuditLog log = AuditLog.over(log().open()).open();
        log.close();
        log.close();

        assertThatThrownBy(() -> log.record(event(1)))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessage("The event was not recorded, because the log is closed");
    }

    @Test
    void a_folder_that_is_open_is_refused_with_the_process_that_has_it() {
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            log.record(event(1));

            assertThatThrownBy(() -> log().open())
                    .isInstanceOfSatisfying(
                            LogInUseException.class,
                            e -> assertThat(e.processId())
                                    .hasValue(ProcessHandle.current().pid()))
                    .hasMessageContaining(
                            "is open in process " + ProcessHandle.current().pid());
            assertThat(log.record(event(2)).index()).isEqualTo(1);
        }
    }

    @Test
    void a_log_is_not_opened_with_another_key() {
        log().open().close();
        SigningKey other = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

        assertThatThrownBy(() -> AuditLog.open(folder, other))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("is not signed by " + other.verifierKey());
    }

    @Test
    void a_log_without_its_checkpoint_is_not_begun_anew() throws Exception {
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            log.record(event(1));
        }
        Files.delete(folder.resolve("checkpoint"));

        assertThatThrownBy(() -> log().open())
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("has entries and no checkpoint");
    }

    @Test
    void an_interrupted_caller_still_gets_its_receipt_and_keeps_its_interrupt() {
        try (AuditLog log = AuditLog.over(log().open()).open()) {
            Thread.currentThread().interrupt();

            Receipt receipt = log.record(event(1));

            assertThat(receipt.index()).isZero();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(log.record(event(2)).index()).isEqualTo(1);
        }
    }

    @Test
    void limits_are_checked_when_the_log_is_described() {
        assertThatThrownBy(() -> log().checkpointEvery(Duration.ZERO)).hasMessageContaining("give more than zero");
        assertThatThrownBy(() -> log().checkpointEvery(Duration.ofDays(2))).hasMessageContaining("at most a day");
        assertThatThrownBy(() -> log().segmentBytes(1_000)).hasMessageContaining("give 262144 to 1073741824");
    }
}
