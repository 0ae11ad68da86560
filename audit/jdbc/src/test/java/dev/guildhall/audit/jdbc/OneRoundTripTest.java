package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.jdbc.LosingConnections.Loss;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.OutcomeUnknownException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batches of a node that no other node wrote in between: one statement each, that commits by itself. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OneRoundTripTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final byte[] ENTRY = {1, 2, 3};

    private final LosingConnections connections = LosingConnections.toAnEmptyLog();

    private static JdbcAuditStore open(DataSource source) {
        return JdbcAuditStore.in(source, KEY)
                .checkpointEvery(Duration.ofDays(1))
                .open();
    }

    /** A node that knows where the head of the log is. */
    private JdbcAuditStore knowing() {
        JdbcAuditStore store = open(connections.source());
        store.append(recorded -> ENTRY);
        return store;
    }

    @Test
    void a_batch_whose_answer_was_lost_is_acknowledged_and_not_repeated() {
        try (JdbcAuditStore store = knowing()) {
            connections.lose(Loss.ANSWER);

            long index = store.append(recorded -> ENTRY).index();

            assertThat(connections.isLost()).isTrue();
            assertThat(index).isEqualTo(1);
            assertThat(store.append(recorded -> ENTRY).index()).isEqualTo(2);
            assertThat(store.checkpoint().size()).isEqualTo(3);
        }
    }

    @Test
    void a_batch_that_never_arrived_is_refused_and_leaves_nothing_behind() {
        try (JdbcAuditStore store = knowing()) {
            connections.lose(Loss.COMMAND);

            assertThatThrownBy(() -> store.append(recorded -> ENTRY))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessageContaining("The event was not recorded");

            assertThat(store.checkpoint().size()).isEqualTo(1);
            assertThat(store.append(recorded -> ENTRY).index()).isEqualTo(1);
        }
    }

    @Test
    void a_batch_that_arrives_after_it_was_refused_writes_nothing() throws Throwable {
        JdbcAuditStore store = knowing();
        connections.lose(Loss.TIME);

        assertThatThrownBy(() -> store.append(recorded -> new byte[] {9}))
                .isInstanceOf(AuditUnavailableException.class);

        assertThat(connections.arrive()).isZero();
        try (JdbcAuditStore other = open(PostgresServer.shared().source())) {
            assertThat(other.append(recorded -> ENTRY).index()).isEqualTo(1);
            assertThat(other.checkpoint().size()).isEqualTo(2);
        }
    }

    @Test
    void an_answer_that_the_database_does_not_give_in_time_is_said_to_be_unknown() {
        JdbcAuditStore store = JdbcAuditStore.in(connections.source(), KEY)
                .checkpointEvery(Duration.ofDays(1))
                .outcomeWait(Duration.ofMillis(200))
                .open();
        store.append(recorded -> ENTRY);
        connections.lose(Loss.ANSWER_AND_SERVER);

        assertThatThrownBy(() -> store.append(recorded -> ENTRY))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageStartingWith("It is not known whether the event was recorded");
        assertThatThrownBy(store::close).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_node_whose_head_another_node_moved_goes_on_behind_it() {
        try (JdbcAuditStore store = knowing();
                JdbcAuditStore other = open(PostgresServer.shared().source())) {
            for (int n = 1; n < 40; n += 2) {
                assertThat(other.append(recorded -> ENTRY).index()).isEqualTo(n);
                assertThat(store.append(recorded -> ENTRY).index()).isEqualTo(n + 1);
            }
            assertThat(store.checkpoint()).isEqualTo(other.checkpoint());
        }
    }

    @Test
    void the_completed_hashes_of_the_tree_are_stored_and_lead_to_the_root() throws Exception {
        try (JdbcAuditStore store = knowing()) {
            List<CompletableFuture<?>> under = new ArrayList<>();
            for (int n = 0; n < 1_000; n++) {
                under.add(store.appendAsync(recorded -> ENTRY));
            }
            under.forEach(CompletableFuture::join);

            assertThat(store.tree(store.checkpoint()).root())
                    .isEqualTo(store.latest().root());
            assertThat(store.entries(0, 2_000)).extracting(StoredEntry::index).hasSize(1_001);
        }
    }

    @Test
    void it_is_forced_to_disk_where_connections_say_otherwise_and_they_say_so_afterwards() throws Exception {
        String seen = "CREATE TABLE seen (setting text);"
                + " CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN INSERT INTO seen VALUES (current_setting(''synchronous_commit'')); RETURN NULL; END';"
                + " CREATE CONSTRAINT TRIGGER see AFTER UPDATE ON guildhall_audit_head"
                + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION see()";
        try (HikariDataSource pool = careless();
                JdbcAuditStore store = open(pool);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            store.append(recorded -> ENTRY);
            statement.execute(seen);
            try {
                store.append(recorded -> ENTRY);

                assertThat(texts(statement, "SELECT setting FROM seen")).containsExactly("on");
                assertThat(texts(statement, "SHOW synchronous_commit")).containsExactly("off");
                assertThat(texts(statement, "SHOW transaction_isolation")).containsExactly("serializable");
            } finally {
                statement.execute("DROP TRIGGER see ON guildhall_audit_head; DROP FUNCTION see; DROP TABLE seen");
            }
        }
    }

    @Test
    void nodes_at_another_isolation_write_one_sequence_too() {
        try (HikariDataSource pool = careless();
                JdbcAuditStore store = open(pool);
                JdbcAuditStore other = open(pool)) {
            List<CompletableFuture<Receipt>> under = new ArrayList<>();
            for (int n = 0; n < 200; n++) {
                under.add((n % 3 == 0 ? other : store).appendAsync(recorded -> ENTRY));
                if (n % 5 == 0) {
                    under.get(n).join();
                }
            }

            assertThat(under.stream().map(receipt -> receipt.join().index()))
                    .doesNotHaveDuplicates()
                    .hasSize(200)
                    .allMatch(index -> index < 200);
        }
    }

    /** Connections that commit without the disk, at another isolation. */
    private static HikariDataSource careless() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(PostgresServer.shared().source());
        config.setMaximumPoolSize(6);
        config.setConnectionInitSql("SET synchronous_commit = off;"
                + " SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE");
        return new HikariDataSource(config);
    }

    private static List<String> texts(Statement statement, String query) throws Exception {
        List<String> texts = new ArrayList<>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
