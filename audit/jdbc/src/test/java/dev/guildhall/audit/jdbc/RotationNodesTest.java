package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.jdbc.LosingConnections.Loss;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** One log of many nodes that goes on under another key. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RotationNodesTest {

    private static final String NAME = "example.gov.uk/permits";
    private static final Actor OPERATOR = Actor.system("operations");

    private final SigningKey first = SigningKey.generate(NAME, new SecureRandom());
    private final SigningKey second = SigningKey.generate(NAME, new SecureRandom());
    private final PGSimpleDataSource source = PostgresServer.shared().source();

    @TempDir
    private Path temp;

    @BeforeEach
    void begin() {
        Pools.empty(source);
    }

    private JdbcAuditStore store(SigningKey key) {
        return JdbcAuditStore.in(source, key)
                .checkpointEvery(Duration.ofMillis(5))
                .open();
    }

    private AuditLog open(SigningKey key) {
        return AuditLog.over(store(key)).open();
    }

    private static Receipt record(AuditLog log) {
        return log.record(
                AuditEvent.success("permit.granted", Actor.citizen("c-17")).build());
    }

    private void verify(String copy, SigningKey opened, SigningKey... trusted) throws Exception {
        Path folder = temp.resolve(copy);
        try (JdbcAuditStore store = store(opened)) {
            FolderCopy.write(store, folder);
        }
        for (SigningKey key : trusted) {
            assertThat(LogVerifier.verify(folder, key.verifierKey()).faults()).isEmpty();
        }
    }

    @Test
    void the_log_goes_on_under_the_next_key_and_verifies_with_either() throws Exception {
        Receipt before;
        TlogProof proof;
        try (AuditLog log = open(first)) {
            before = record(log);
            proof = log.prove(before);

            Receipt receipt = log.rotateKey(second, OPERATOR);
            Receipt after = record(log);

            assertThat(receipt.index()).isEqualTo(1);
            assertThat(after.index()).isEqualTo(2);
            assertThat(log.checkpoint().isSignedBy(second.verifierKey())).isTrue();
            assertThat(log.prove(after).verifies(after.leafHash(), second.verifierKey()))
                    .isTrue();
            assertThat(log.prove(before).verifies(before.leafHash(), second.verifierKey()))
                    .isTrue();
        }

        assertThat(proof.verifies(before.leafHash(), first.verifierKey())).isTrue();
        verify("copy", second, first, second);
        assertThatThrownBy(() -> store(first))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("open it with the key that the log has now");
    }

    @Test
    void a_node_with_the_key_before_goes_on_recording_and_signs_no_more() throws Exception {
        try (AuditLog rotating = open(first);
                AuditLog other = open(first)) {
            record(other);
            rotating.rotateKey(second, OPERATOR);

            Receipt receipt = record(other);
            Checkpoint checkpoint = rotating.checkpoint();

            assertThat(receipt.index()).isEqualTo(2);
            assertThat(checkpoint.size()).isEqualTo(3);
            assertThat(checkpoint.isSignedBy(second.verifierKey())).isTrue();
            assertThat(other.checkpoint()).isEqualTo(checkpoint);
            assertThat(other.prove(receipt).verifies(receipt.leafHash(), second.verifierKey()))
                    .isTrue();
        }
        verify("copy", second, first, second);
    }

    @Test
    void where_no_node_has_the_next_key_the_others_say_so() throws Exception {
        try (AuditLog other = open(first)) {
            try (AuditLog rotating = open(first)) {
                rotating.rotateKey(second, OPERATOR);
            }
            record(other);

            assertThatThrownBy(other::checkpoint)
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessage("The log was handed over to " + second.verifierKey()
                            + ", and this node's key signs no more: open the log here with that key");
            assertThatThrownBy(() -> other.rotateKey(SigningKey.generate(NAME, new SecureRandom()), OPERATOR))
                    .isInstanceOf(AuditUnavailableException.class);
        }
        verify("copy", second, first, second);
    }

    @Test
    void a_hand_over_whose_answer_was_lost_took_effect_and_one_that_never_arrived_did_not() throws Exception {
        LosingConnections connections = new LosingConnections(source);
        SigningKey third = SigningKey.generate(NAME, new SecureRandom());
        try (AuditLog log = AuditLog.over(JdbcAuditStore.in(connections.source(), first)
                        .checkpointEvery(Duration.ofDays(1))
                        .open())
                .open()) {
            connections.lose(Loss.ANSWER);
            assertThatThrownBy(() -> log.rotateKey(second, OPERATOR)).isInstanceOf(AuditUnavailableException.class);
            record(log);
            assertThat(log.checkpoint().isSignedBy(second.verifierKey())).isTrue();

            connections.lose(Loss.COMMAND);
            assertThatThrownBy(() -> log.rotateKey(third, OPERATOR)).isInstanceOf(AuditUnavailableException.class);
            record(log);
            assertThat(log.checkpoint().isSignedBy(second.verifierKey())).isTrue();
            assertThat(log.checkpoint().size()).isEqualTo(3);
        }
        verify("copy", second, first, second);
    }

    @Test
    void nodes_record_while_the_key_changes_again_and_again() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        AtomicBoolean going = new AtomicBoolean(true);
        List<Future<Long>> counts = new ArrayList<>();
        SigningKey present = first;
        try (AuditLog rotating = open(first);
                AuditLog other = open(first)) {
            for (AuditLog log : List.of(rotating, rotating, other, other)) {
                counts.add(callers.submit(() -> {
                    long count = 0;
                    while (going.get()) {
                        record(log);
                        count++;
                    }
                    return count;
                }));
            }
            for (int n = 0; n < 10; n++) {
                present = SigningKey.generate(NAME, new SecureRandom());
                rotating.rotateKey(present, OPERATOR);
            }
            going.set(false);
            long recorded = 10;
            for (Future<Long> count : counts) {
                recorded += count.get();
            }
            assertThat(rotating.checkpoint().size()).isEqualTo(recorded);
            assertThat(other.checkpoint().isSignedBy(present.verifierKey())).isTrue();
        } finally {
            callers.shutdown();
        }
        verify("copy", present, first, present);
    }
}
