package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import dev.guildhall.core.actor.Actor;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes with pools, clocks and threads of their own that write one log. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ManyNodesTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Duration NEVER = Duration.ofDays(1);
    private static final int NODES = 4;
    private static final int THREADS = 4;
    private static final int EACH = 100;

    @TempDir
    private Path temp;

    private final List<HikariDataSource> pools = new ArrayList<>();

    @BeforeEach
    void begin() {
        for (int node = 0; node < NODES; node++) {
            pools.add(Pools.of(PostgresServer.shared().source(), 3));
        }
        Pools.empty(pools.get(0));
    }

    @AfterEach
    void closePools() {
        pools.forEach(HikariDataSource::close);
    }

    /** A node whose clock is ahead by a second for each node before it. */
    private JdbcAuditStore node(int number, Duration checkpoints) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(number));
        return JdbcAuditStore.in(pools.get(number), KEY)
                .clock(clock)
                .checkpointEvery(checkpoints)
                .open();
    }

    private static AuditEvent event(String text) {
        return AuditEvent.success("page.answered", Actor.citizen("c-17"))
                .detail("text", text)
                .build();
    }

    private static List<Receipt> record(AuditLog log, String name) {
        List<Receipt> own = new ArrayList<>();
        for (int n = 0; n < EACH; n++) {
            own.add(log.record(event(name + " event " + n)));
        }
        return own;
    }

    @Test
    void threads_of_many_nodes_get_one_sequence_without_gaps_that_verifies() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(NODES * THREADS);
        List<AuditLog> logs = new ArrayList<>();
        List<Callable<List<Receipt>>> writers = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            AuditLog log = AuditLog.over(node(node, Duration.ofMillis(20))).open();
            logs.add(log);
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "node " + node + " thread " + thread;
                writers.add(() -> record(log, name));
            }
        }
        Hash[] leaves = new Hash[NODES * THREADS * EACH];
        for (Future<List<Receipt>> own : threads.invokeAll(writers)) {
            assertThat(own.get()).extracting(Receipt::index).isSorted();
            for (Receipt receipt : own.get()) {
                assertThat(leaves[(int) receipt.index()]).isNull();
                leaves[(int) receipt.index()] = receipt.leafHash();
            }
        }
        threads.shutdown();
        logs.forEach(AuditLog::close);

        try (JdbcAuditStore store = node(0, NEVER)) {
            List<StoredEntry> entries = store.entries(0, leaves.length + 1);
            assertThat(entries).extracting(StoredEntry::leafHash).containsExactly(leaves);
            assertThat(entries)
                    .extracting(
                            entry -> EventReader.recordedMillis(entry.bytes().orElseThrow())
                                    .orElseThrow())
                    .isSorted();
            FolderCopy.write(store, temp.resolve("copy"));
        }
        Verification verification = LogVerifier.verify(temp.resolve("copy"), KEY.verifierKey());
        assertThat(verification.toString()).startsWith("intact: " + leaves.length + " entries");
    }

    @Test
    void a_proof_from_one_node_verifies_against_the_checkpoint_of_another() throws Exception {
        try (JdbcAuditStore a = node(0, NEVER);
                JdbcAuditStore b = node(1, NEVER)) {
            Receipt receipt = AuditLog.over(a).open().record(event("on node a"));
            Checkpoint earlier = a.checkpoint();
            Receipt other = AuditLog.over(b).open().record(event("on node b"));
            Checkpoint checkpoint = b.checkpoint();

            assertThat(a.tree(checkpoint).inclusionProof(0).verifies(receipt.leafHash(), checkpoint.root()))
                    .isTrue();
            assertThat(a.tree(checkpoint).consistencyProof(earlier.size()).verifies(earlier.root(), checkpoint.root()))
                    .isTrue();
            TlogProof proof = AuditLog.over(a).open().prove(other);
            assertThat(proof.verifies(other.leafHash(), KEY.verifierKey())).isTrue();
            assertThat(a.latest()).isEqualTo(checkpoint);
        }
    }

    @Test
    void a_checkpoint_covers_what_other_nodes_have_acknowledged() {
        try (JdbcAuditStore a = node(0, NEVER);
                JdbcAuditStore b = node(1, NEVER)) {
            a.append(recorded -> new byte[] {1});

            assertThat(b.checkpoint().size()).isEqualTo(1);
        }
    }

    @Test
    void a_log_that_was_put_back_to_an_earlier_state_is_neither_written_to_nor_signed() {
        JdbcAuditStore store = node(0, NEVER);
        store.append(recorded -> new byte[] {1});
        byte[] edge = column("SELECT edge FROM guildhall_audit_head");
        byte[] note = store.checkpoint().bytes();
        store.append(recorded -> new byte[] {2});
        store.checkpoint();

        change("DELETE FROM guildhall_audit_entry WHERE index = 1");
        change("UPDATE guildhall_audit_head SET size = 1, edge = ?", edge);
        change("UPDATE guildhall_audit_checkpoint SET size = 1, note = ?", note);

        assertThatThrownBy(() -> store.append(recorded -> new byte[] {3}))
                .hasMessageContaining("it was put back to an earlier state");
        assertThatThrownBy(store::checkpoint)
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("it was put back to an earlier state");
        assertThatThrownBy(store::close).isInstanceOf(DamagedLogException.class);
    }

    @Test
    void a_changed_hash_is_not_signed_over() {
        JdbcAuditStore store = node(0, NEVER);
        store.append(recorded -> new byte[] {1});
        store.append(recorded -> new byte[] {2});
        change("UPDATE guildhall_audit_entry SET leaf = ? WHERE index = 0", new byte[Hash.BYTES]);

        assertThatThrownBy(store::checkpoint)
                .isInstanceOf(DamagedLogException.class)
                .hasMessageStartingWith("The log was changed: its stored hashes do not lead to the root");
        assertThatThrownBy(store::close).isInstanceOf(DamagedLogException.class);
    }

    @Test
    void a_changed_entry_is_found_by_copying_the_log() {
        try (JdbcAuditStore store = node(0, NEVER)) {
            store.append(recorded -> new byte[] {1});
            store.checkpoint();
            change("UPDATE guildhall_audit_entry SET bytes = ? WHERE index = 0", new byte[] {9});

            assertThatThrownBy(() -> FolderCopy.write(store, temp.resolve("copy")))
                    .isInstanceOf(DamagedLogException.class);
        }
    }

    private byte[] column(String query) {
        return new Database(pools.get(0)).transact("read", connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getBytes(1);
            }
        });
    }

    private void change(String sql, byte[]... values) {
        int changed = new Database(pools.get(0)).transact("change", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setBytes(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
        assertThat(changed).isEqualTo(1);
    }
}
