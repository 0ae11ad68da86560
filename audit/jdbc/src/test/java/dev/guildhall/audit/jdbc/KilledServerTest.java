package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL is killed and started again under nodes that write. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledServerTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int THREADS = 3;
    private static final int KILLS = 3;
    private static final int BETWEEN_KILLS = 300;

    @TempDir
    private Path temp;

    private final Map<String, Receipt> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    private void write(JdbcAuditStore store, String name) {
        for (int n = 0; !over.get(); n++) {
            String text = name + " entry " + n;
            try {
                acknowledged.put(text, store.append(recorded -> text.getBytes(StandardCharsets.UTF_8)));
            } catch (AuditUnavailableException e) {
                refused.incrementAndGet();
            }
        }
    }

    private void awaitAcknowledged(long count) throws InterruptedException {
        while (acknowledged.size() < count) {
            Thread.sleep(5);
        }
    }

    /** One node commits each batch with one statement; many mostly with transactions. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void nothing_acknowledged_is_lost_and_nothing_is_doubled(int nodes) throws Exception {
        List<HikariDataSource> pools = new ArrayList<>();
        List<JdbcAuditStore> stores = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Checkpoint earlier;
        try (PostgresServer server = PostgresServer.durable()) {
            JdbcSchema.create(server.source());
            for (int node = 0; node < nodes; node++) {
                HikariDataSource pool = Pools.of(server.source(), 3);
                pools.add(pool);
                JdbcAuditStore store = JdbcAuditStore.in(pool, KEY)
                        .checkpointEvery(Duration.ofMillis(50))
                        .outcomeWait(Duration.ofMinutes(3))
                        .open();
                stores.add(store);
                for (int thread = 0; thread < THREADS; thread++) {
                    String name = "node " + node + " thread " + thread;
                    threads.add(new Thread(() -> write(store, name)));
                }
            }
            threads.forEach(Thread::start);
            awaitAcknowledged(BETWEEN_KILLS);
            earlier = stores.get(0).checkpoint();
            for (int kill = 0; kill < KILLS; kill++) {
                server.restart();
                awaitAcknowledged(acknowledged.size() + BETWEEN_KILLS);
            }
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            Map<String, Receipt> found = found(stores.get(0));
            FolderCopy.write(stores.get(nodes - 1), temp.resolve("copy"));
            stores.forEach(JdbcAuditStore::close);
            pools.forEach(HikariDataSource::close);

            if (nodes > 1) {
                assertThat(refused).hasPositiveValue();
            }
            assertThat(found).containsExactlyInAnyOrderEntriesOf(acknowledged);
        }

        Verification verification = LogVerifier.verify(temp.resolve("copy"), KEY.verifierKey(), earlier);
        assertThat(verification.toString()).startsWith("intact: " + acknowledged.size() + " entries");
    }

    /** Every entry of the log; an entry that is there twice fails the test. */
    private static Map<String, Receipt> found(JdbcAuditStore store) {
        Map<String, Receipt> found = new HashMap<>();
        long size = store.checkpoint().size();
        while (found.size() < size) {
            for (StoredEntry entry : store.entries(found.size(), 10_000)) {
                String text = new String(entry.bytes().orElseThrow(), StandardCharsets.UTF_8);
                assertThat(found.put(text, new Receipt(entry.index(), entry.leafHash())))
                        .as(text)
                        .isNull();
            }
        }
        return found;
    }
}
