package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.jdbc.LosingConnections.Loss;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.BrokenSealException;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectErasedException;
import dev.guildhall.audit.subject.SubjectKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectKeysContract;
import dev.guildhall.audit.subject.SubjectToken;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class JdbcSubjectKeysTest extends SubjectKeysContract {

    private static final byte[] PLAIN = "plain".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BOUND = new byte[0];

    private final PGSimpleDataSource source = PostgresServer.shared().source();
    private final MasterKey master = MasterKey.generate(new SecureRandom());
    private final SubjectToken token = master.token("s-17");
    private final List<HikariDataSource> pools = new ArrayList<>();

    JdbcSubjectKeysTest() {
        Pools.emptySubjectKeys(source);
    }

    @AfterEach
    void closePools() {
        pools.forEach(HikariDataSource::close);
    }

    /** The keys as a node opens them, with a pool of its own. */
    @Override
    protected SubjectKeys open() {
        HikariDataSource pool = Pools.of(source, 4);
        pools.add(pool);
        return JdbcSubjectKeys.open(pool, master);
    }

    private static byte[] sealedBy(SubjectKey key) {
        return key.seal(PLAIN, BOUND, new SecureRandom());
    }

    private int execute(String sql, byte[]... values) {
        return new Database(source).transact("change the tables", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setBytes(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private byte[] wrapped() {
        return new Database(source)
                .transact("read", connection -> KeyRows.read(connection, token))
                .wrapped()
                .orElseThrow();
    }

    @Test
    void whoever_asks_after_an_erasure_returned_gets_no_key_on_any_node() throws Exception {
        int rounds = 15;
        SubjectKeys erasing = open();
        List<SubjectKeys> nodes = List.of(open(), open(), erasing);
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        try {
            for (int round = 0; round < rounds; round++) {
                SubjectToken subject = master.token("s-" + round);
                AtomicBoolean erased = new AtomicBoolean();
                CountDownLatch used = new CountDownLatch(nodes.size());
                List<Future<Integer>> asking = new ArrayList<>();
                for (SubjectKeys node : nodes) {
                    asking.add(threads.submit(() -> asked(node, subject, erased, used)));
                }
                used.await();

                erasing.destroy(subject);
                erased.set(true);

                for (Future<Integer> asked : asking) {
                    assertThat(asked.get()).isPositive();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks until there is no key any more, which has to be so for every question that is put after the erasure. */
    private static int asked(SubjectKeys keys, SubjectToken subject, AtomicBoolean erased, CountDownLatch used) {
        for (int asked = 0; ; asked++) {
            boolean mustBeGone = erased.get();
            boolean found =
                    asked % 2 == 0 ? isFound(keys, subject) : keys.find(subject).isPresent();
            if (mustBeGone) {
                assertThat(found).isFalse();
                return asked;
            }
            if (asked == 0) {
                used.countDown();
            }
        }
    }

    private static boolean isFound(SubjectKeys keys, SubjectToken subject) {
        try {
            return keys.findOrCreate(subject) != null;
        } catch (SubjectErasedException erased) {
            return false;
        }
    }

    @Test
    void another_master_key_is_refused_when_the_keys_are_opened() {
        open().findOrCreate(token);

        assertThatThrownBy(() -> JdbcSubjectKeys.open(source, MasterKey.generate(new SecureRandom())))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageContaining("wrapped under another master key");
    }

    @Test
    void nodes_that_open_the_keys_at_once_with_two_master_keys_are_of_one_of_them() throws Exception {
        MasterKey other = MasterKey.generate(new SecureRandom());
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Boolean>> opening = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            MasterKey each = n % 2 == 0 ? master : other;
            opening.add(() -> {
                try {
                    JdbcSubjectKeys.open(source, each);
                    return each == master;
                } catch (BrokenSealException refused) {
                    return each != master;
                }
            });
        }

        List<Boolean> mastersKeys = new ArrayList<>();
        for (Future<Boolean> opened : threads.invokeAll(opening)) {
            mastersKeys.add(opened.get());
        }
        threads.shutdown();

        assertThat(mastersKeys).containsOnly(mastersKeys.get(0));
    }

    @Test
    void any_flipped_bit_of_a_key_and_a_key_in_the_place_of_another_are_refused() {
        SubjectKeys keys = open();
        keys.findOrCreate(token);
        byte[] wrapped = wrapped();
        String put = "UPDATE guildhall_audit_subject_key SET wrapped = ?";
        for (int bit = 0; bit < wrapped.length * 8; bit += 5) {
            byte[] changed = wrapped.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            execute(put, changed);

            assertThatThrownBy(() -> keys.findOrCreate(token)).isInstanceOf(BrokenSealException.class);
        }
        execute(put, master.wrap(master.token("s-18"), SubjectKey.generate(new SecureRandom())));
        assertThatThrownBy(() -> keys.find(token)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void no_table_has_a_subject_or_a_run_of_the_bytes_of_a_key_in_clear() throws Exception {
        SubjectKeys keys = open();
        SubjectKey key = keys.findOrCreate(keys.token("QQ123456C"));
        keys.destroy(keys.token("QQ123456D"));
        byte[] secret = secret(key);

        byte[] dump = TableDump.of(source);

        assertThat(TableDump.has(dump, keys.token("QQ123456C").bytes())).isTrue();
        assertThat(TableDump.has(dump, "QQ123456".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        for (int at = 0; at + 6 <= secret.length; at++) {
            byte[] run = Arrays.copyOfRange(secret, at, at + 6);
            assertThat(TableDump.has(dump, run)).isFalse();
        }
    }

    @Test
    void what_a_row_held_is_gone_from_the_tables_file_once_it_is_rewritten() throws Exception {
        SubjectKeys keys = open();
        keys.findOrCreate(token);
        byte[] wrapped = wrapped();
        keys.findOrCreate(master.token("s-18"));
        assertThat(keysFileHas(wrapped)).isTrue();

        keys.destroy(token);

        TableDump.rewrite(source, "guildhall_audit_subject_key");
        assertThat(keysFileHas(wrapped)).isFalse();
        assertThat(keys.isDestroyed(token)).isTrue();
        assertThat(keys.find(master.token("s-18"))).isPresent();
    }

    private boolean keysFileHas(byte[] bytes) throws SQLException {
        return TableDump.fileHas(source, "guildhall_audit_subject_key", bytes);
    }

    @Test
    void an_answer_that_was_lost_is_an_unavailable_log_and_asking_again_finds_the_key_or_the_erasure() {
        LosingConnections connections = new LosingConnections(source);
        SubjectKeys keys = JdbcSubjectKeys.open(connections.source(), master);

        connections.lose(Loss.ANSWER);
        assertThatThrownBy(() -> keys.findOrCreate(token)).isInstanceOf(AuditUnavailableException.class);
        byte[] sealed = sealedBy(keys.findOrCreate(token));
        assertThat(open().find(token).orElseThrow().open(sealed, BOUND)).isPresent();

        connections.lose(Loss.COMMAND);
        assertThatThrownBy(() -> keys.destroy(token)).isInstanceOf(AuditUnavailableException.class);
        assertThat(keys.find(token)).isPresent();

        connections.lose(Loss.ANSWER);
        assertThatThrownBy(() -> keys.destroy(token)).isInstanceOf(AuditUnavailableException.class);
        assertThat(keys.find(token)).isEmpty();
        assertThat(keys.isDestroyed(token)).isTrue();
    }

    @Test
    void tables_that_are_not_there_are_said_with_the_mend_and_without_a_subject() {
        PGSimpleDataSource elsewhere = PostgresServer.shared().source();
        elsewhere.setCurrentSchema("pg_temp");

        assertThatThrownBy(() -> JdbcSubjectKeys.open(elsewhere, master))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("JdbcSchema.createForSubjectKeys(dataSource)");
    }

    @Test
    void keys_that_commit_without_the_disk_and_at_another_isolation_are_told_otherwise() throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            statement.execute("SET synchronous_commit = off");

            List<String> settings = Database.commitDurably(connection, same -> {
                List<String> told = new ArrayList<>();
                for (String name : List.of("synchronous_commit", "transaction_isolation")) {
                    try (var row = statement.executeQuery("SHOW " + name)) {
                        row.next();
                        told.add(row.getString(1));
                    }
                }
                return told;
            });

            assertThat(settings).containsExactly("on", "read committed");
        }
    }
}
