package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.merkle.ConsistencyProof;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.KeyHandover;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.Fault;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
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
class KeyRotationTest {

    private static final String NAME = "example.gov.uk/permits";
    private static final SigningKey FIRST = SigningKey.generate(NAME, new SecureRandom());
    private static final SigningKey SECOND = SigningKey.generate(NAME, new SecureRandom());
    private static final SigningKey THIRD = SigningKey.generate(NAME, new SecureRandom());
    private static final SigningKey STRANGER = SigningKey.generate(NAME, new SecureRandom());
    private static final Actor OPERATOR = Actor.system("operations");

    @TempDir
    private Path temp;

    private static AuditLog open(Path folder, SigningKey key) {
        return AuditLog.over(FileStore.in(folder, key)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .open())
                .open();
    }

    private static Receipt record(AuditLog log) {
        return log.record(
                AuditEvent.success("permit.granted", Actor.citizen("c-17")).build());
    }

    private static Verification verify(Path folder, SigningKey key) throws IOException {
        return LogVerifier.verify(folder, key.verifierKey());
    }

    @Test
    void the_log_goes_on_under_the_next_key_and_the_change_is_an_entry_that_both_keys_signed() throws Exception {
        Path folder = temp.resolve("log");

        Receipt receipt;
        Checkpoint after;
        try (AuditLog log = open(folder, FIRST)) {
            record(log);
            receipt = log.rotateKey(SECOND, OPERATOR);
            record(log);
            after = log.checkpoint();
        }

        byte[] entry = FolderReader.of(folder)
                .entries(receipt.index(), 1)
                .get(0)
                .bytes()
                .orElseThrow();
        assertThat(after.size()).isEqualTo(3);
        assertThat(after.isSignedBy(SECOND.verifierKey())).isTrue();
        assertThat(after.isSignedBy(FIRST.verifierKey())).isFalse();
        AuditEvent event = EventReader.read(entry).event();
        assertThat(event.action()).isEqualTo(LogActions.KEY_ROTATED);
        assertThat(event.actor()).isEqualTo(OPERATOR);
        assertThat(event.details())
                .containsEntry(LogActions.FROM, Value.of(FIRST.verifierKey().toString()))
                .containsEntry(LogActions.TO, Value.of(SECOND.verifierKey().toString()));
        KeyHandover handover = KeyRotation.in(entry).orElseThrow().handover();
        assertThat(handover.isFrom(FIRST.verifierKey())).isTrue();
        assertThat(handover.checkpoint().isSignedBy(SECOND.verifierKey())).isTrue();
        assertThat(handover.checkpoint().size()).isEqualTo(1);
    }

    @Test
    void the_checkpoint_over_the_change_is_the_next_keys_and_no_later_one_is_the_earlier_keys() throws Exception {
        Path folder = temp.resolve("log");
        try (AuditLog log = open(folder, FIRST)) {
            Receipt receipt = log.rotateKey(SECOND, OPERATOR);

            TlogProof proof = log.prove(receipt);

            assertThat(proof.verifies(receipt.leafHash(), SECOND.verifierKey())).isTrue();
            assertThat(proof.verifies(receipt.leafHash(), FIRST.verifierKey())).isFalse();
        }
    }

    @Test
    void proofs_and_checkpoints_of_before_stay_valid() throws Exception {
        Path folder = temp.resolve("log");
        try (AuditLog log = open(folder, FIRST)) {
            Receipt receipt = record(log);
            TlogProof proof = log.prove(receipt);
            Checkpoint before = log.checkpoint();
            log.rotateKey(SECOND, OPERATOR);
            record(log);
            Checkpoint after = log.checkpoint();

            ConsistencyProof consistency = log.proveConsistency(before.size(), after);

            assertThat(proof.verifies(receipt.leafHash(), FIRST.verifierKey())).isTrue();
            assertThat(consistency.verifies(before.root(), after.root())).isTrue();
            assertThat(log.prove(receipt).verifies(receipt.leafHash(), FIRST.verifierKey()))
                    .as("the last checkpoint is the next key's")
                    .isFalse();
            assertThat(log.prove(receipt).verifies(receipt.leafHash(), SECOND.verifierKey()))
                    .isTrue();
        }
    }

    @Test
    void who_trusts_any_of_the_keys_can_verify_the_log_and_compare_it_with_any_earlier_checkpoint() throws Exception {
        Path folder = temp.resolve("log");
        List<Checkpoint> kept = new ArrayList<>();
        try (AuditLog log = open(folder, FIRST)) {
            record(log);
            kept.add(log.checkpoint());
            log.rotateKey(SECOND, OPERATOR);
            kept.add(log.checkpoint());
            for (int n = 0; n < 300; n++) {
                record(log);
            }
            log.rotateKey(THIRD, OPERATOR);
            kept.add(log.checkpoint());
        }

        for (SigningKey trusted : List.of(FIRST, SECOND, THIRD)) {
            assertThat(verify(folder, trusted).faults()).isEmpty();
            for (Checkpoint earlier : kept) {
                assertThat(LogVerifier.verify(folder, trusted.verifierKey(), earlier)
                                .faults())
                        .isEmpty();
            }
        }
        Checkpoint foreign = Checkpoint.sign(STRANGER, 1, kept.get(0).root());
        assertThatThrownBy(() -> LogVerifier.verify(folder, FIRST.verifierKey(), foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The earlier checkpoint is not signed by");
        assertThat(verify(folder, STRANGER).toString()).contains("checkpoint: it is not signed by");
    }

    @Test
    void a_history_that_the_earlier_key_signed_over_the_change_is_not_believed() throws Exception {
        Path folder = temp.resolve("log");
        Checkpoint after;
        try (AuditLog log = open(folder, FIRST)) {
            record(log);
            log.rotateKey(SECOND, OPERATOR);
            after = log.checkpoint();
        }

        Files.write(
                folder.resolve("checkpoint"),
                Checkpoint.sign(FIRST, after.size(), after.root()).bytes());

        assertThat(verify(folder, FIRST).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CHANGED);
            assertThat(fault.reason())
                    .isEqualTo("entry 1 handed the log over to " + SECOND.verifierKey() + ", which did not sign it");
        });
        assertThat(verify(folder, SECOND).isIntact()).isFalse();
    }

    @Test
    void a_tail_with_the_change_that_was_cut_off_is_found_against_a_checkpoint_of_the_next_key() throws Exception {
        Path folder = temp.resolve("log");
        Path old = temp.resolve("old");
        try (AuditLog log = open(folder, FIRST)) {
            record(log);
        }
        Copies.of(folder, old);
        Checkpoint after;
        try (AuditLog log = open(folder, FIRST)) {
            log.rotateKey(SECOND, OPERATOR);
            after = log.checkpoint();
        }

        assertThat(verify(old, FIRST).isIntact()).isTrue();
        assertThatThrownBy(() -> LogVerifier.verify(old, FIRST.verifierKey(), after))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(verify(old, SECOND).isIntact()).isFalse();
    }

    @Test
    void the_log_is_opened_with_the_key_that_it_has_now_and_with_no_other() throws Exception {
        Path folder = temp.resolve("log");
        try (AuditLog log = open(folder, FIRST)) {
            log.rotateKey(SECOND, OPERATOR);
        }

        assertThatThrownBy(() -> open(folder, FIRST))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining(
                        "is not signed by " + FIRST.verifierKey() + ": open it with the key that the log has now");
        try (AuditLog log = open(folder, SECOND)) {
            assertThat(record(log).index()).isEqualTo(1);
        }
    }

    /** The folder as a kill leaves it once the entry is on disk, and no checkpoint covers it. */
    private Path killedAfterTheEntry() throws IOException {
        Path live = temp.resolve("live");
        Path killed = temp.resolve("killed");
        try (FileStore store = FileStore.in(live, FIRST)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(256 << 10)
                .open()) {
            AuditLog log = AuditLog.over(store).open();
            record(log);
            Checkpoint last = log.checkpoint();
            KeyRotation rotation =
                    new KeyRotation(FIRST.verifierKey(), KeyHandover.sign(FIRST, SECOND, last.size(), last.root()));
            store.append(recorded ->
                    EventWriter.write(new RecordedEvent(rotation.event(OPERATOR), recorded, Origin.untold())));
            record(log);
            Copies.of(live, killed);
        }
        return killed;
    }

    @Test
    void a_kill_between_the_entry_and_its_checkpoint_leaves_the_log_to_the_next_key() throws Exception {
        Path folder = killedAfterTheEntry();

        assertThat(verify(folder, FIRST).faults()).isEmpty();
        assertThatThrownBy(() -> open(folder, FIRST))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("was handed over to " + SECOND.verifierKey() + ": open it with that key");
        assertThatThrownBy(() -> open(folder, STRANGER)).isInstanceOf(DamagedLogException.class);
        try (AuditLog log = open(folder, SECOND)) {
            assertThat(log.checkpoint().isSignedBy(SECOND.verifierKey())).isTrue();
            assertThat(record(log).index()).isEqualTo(3);
        }
        assertThat(verify(folder, FIRST).faults()).isEmpty();
        assertThat(verify(folder, SECOND).faults()).isEmpty();
    }

    @Test
    void a_bit_that_flips_in_the_entry_of_the_change_is_found_with_either_key() throws Exception {
        Path folder = temp.resolve("log");
        try (AuditLog log = open(folder, FIRST)) {
            log.rotateKey(SECOND, OPERATOR);
        }
        Path bundle = folder.resolve("tile/entries/000.p/1");
        byte[] sound = Files.readAllBytes(bundle);

        for (int at = 0; at < sound.length; at += 5) {
            byte[] flipped = sound.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(bundle, flipped);

            assertThat(verify(folder, FIRST).isIntact()).as("byte %s", at).isFalse();
            assertThat(verify(folder, SECOND).faults())
                    .as("byte %s", at)
                    .isNotEmpty()
                    .allMatch(fault -> fault.file().equals("tile/entries/000.p/1"));
        }
    }

    @Test
    void keys_of_another_log_and_the_present_key_are_refused_and_change_nothing() throws Exception {
        Path folder = temp.resolve("log");
        SigningKey foreign = SigningKey.generate("example.gov.uk/licences", new SecureRandom());
        try (AuditLog log = open(folder, FIRST)) {
            assertThatThrownBy(() -> log.rotateKey(foreign, OPERATOR))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The next key is of example.gov.uk/licences, and the log is " + NAME
                            + ": generate it with the log's origin");
            assertThatThrownBy(() -> log.rotateKey(FIRST, OPERATOR))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The next key is the one that the log has: generate another");
            record(log);
            assertThat(log.checkpoint().size()).isEqualTo(1);
        }
        assertThat(verify(folder, FIRST).faults()).isEmpty();
    }

    @Test
    void nobody_but_the_log_tells_of_a_change() {
        try (AuditLog log = open(temp.resolve("log"), FIRST)) {
            AuditEvent told = AuditEvent.success(LogActions.KEY_ROTATED, OPERATOR)
                    .detail(LogActions.FROM, FIRST.verifierKey().toString())
                    .build();

            assertThatThrownBy(() -> log.record(told))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is the log's own");
        }
    }

    @Test
    void many_threads_record_while_the_key_changes_again_and_again() throws Exception {
        Path folder = temp.resolve("log");
        ExecutorService callers = Executors.newFixedThreadPool(4);
        AtomicBoolean going = new AtomicBoolean(true);
        List<Future<List<Receipt>>> recorded = new ArrayList<>();
        SigningKey present = FIRST;
        try (AuditLog log = open(folder, FIRST)) {
            for (int caller = 0; caller < 4; caller++) {
                recorded.add(callers.submit(() -> {
                    List<Receipt> receipts = new ArrayList<>();
                    while (going.get()) {
                        receipts.add(record(log));
                    }
                    return receipts;
                }));
            }
            for (int n = 0; n < 20; n++) {
                present = SigningKey.generate(NAME, new SecureRandom());
                Receipt receipt = log.rotateKey(present, OPERATOR);
                assertThat(log.prove(receipt).verifies(receipt.leafHash(), present.verifierKey()))
                        .isTrue();
            }
            going.set(false);
            VerifierKey last = present.verifierKey();
            for (Future<List<Receipt>> each : recorded) {
                for (Receipt receipt : each.get()) {
                    assertThat(log.prove(receipt).verifies(receipt.leafHash(), last))
                            .isTrue();
                }
            }
        } finally {
            callers.shutdown();
        }
        assertThat(verify(folder, FIRST).faults()).isEmpty();
        assertThat(verify(folder, present).faults()).isEmpty();
    }
}
