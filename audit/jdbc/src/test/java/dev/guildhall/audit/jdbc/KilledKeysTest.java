package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectErasedException;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectToken;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL is killed and started again under nodes that make and destroy keys. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledKeysTest {

    private static final byte[] PLAIN = "plain".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BOUND = new byte[0];
    private static final int NODES = 3;
    private static final int KILLS = 2;
    private static final int BETWEEN_KILLS = 60;

    private final MasterKey master = MasterKey.generate(new SecureRandom());
    private final Map<SubjectToken, byte[]> sealed = new ConcurrentHashMap<>();
    private final Set<SubjectToken> erased = ConcurrentHashMap.newKeySet();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    /** Makes a key for each subject, and erases every third of them. */
    private void work(SubjectKeys keys, String name) {
        SecureRandom random = new SecureRandom();
        for (int n = 0; !over.get(); n++) {
            SubjectToken token = keys.token(name + n);
            try {
                sealed.put(token, keys.findOrCreate(token).seal(PLAIN, BOUND, random));
                if (n % 3 == 0) {
                    keys.destroy(token);
                    erased.add(token);
                }
            } catch (AuditUnavailableException e) {
                refused.incrementAndGet();
            } catch (SubjectErasedException e) {
                throw new AssertionError("a subject of this node's own was erased by another", e);
            }
        }
    }

    private void awaitSealed(int count) throws InterruptedException {
        while (sealed.size() < count) {
            Thread.sleep(5);
        }
    }

    @Test
    void every_key_that_was_used_is_there_after_it_and_no_key_that_was_destroyed() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<HikariDataSource> pools = new ArrayList<>();
        try (PostgresServer server = PostgresServer.durable()) {
            JdbcSchema.createForSubjectKeys(server.source());
            for (int node = 0; node < NODES; node++) {
                HikariDataSource pool = Pools.of(server.source(), 2);
                pools.add(pool);
                SubjectKeys keys = JdbcSubjectKeys.open(pool, master);
                String name = "node " + node + " subject ";
                threads.add(new Thread(() -> work(keys, name)));
            }
            threads.forEach(Thread::start);
            awaitSealed(BETWEEN_KILLS);
            for (int kill = 0; kill < KILLS; kill++) {
                server.restart();
                awaitSealed(sealed.size() + BETWEEN_KILLS);
            }
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            pools.forEach(HikariDataSource::close);

            SubjectKeys after = JdbcSubjectKeys.open(server.source(), master);
            assertThat(refused).hasPositiveValue();
            assertThat(erased).hasSizeGreaterThan(BETWEEN_KILLS / 2);
            for (SubjectToken token : erased) {
                assertThat(after.find(token)).isEmpty();
                assertThat(after.isDestroyed(token)).isTrue();
            }
            for (Map.Entry<SubjectToken, byte[]> each : sealed.entrySet()) {
                // an erasure whose answer was lost has taken effect, or has not
                if (!after.isDestroyed(each.getKey())) {
                    assertThat(after.find(each.getKey()).orElseThrow().open(each.getValue(), BOUND))
                            .isPresent();
                }
            }
        }
    }
}
