package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** Tables that are created, and logs that are begun or opened in them. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OpeningTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    /** A database schema of its own, so that the tables of the other tests stay. */
    private final PGSimpleDataSource source = PostgresServer.shared().source();

    @BeforeEach
    void inASchemaOfItsOwn() throws SQLException {
        execute("DROP SCHEMA IF EXISTS opening CASCADE");
        execute("CREATE SCHEMA opening");
        source.setCurrentSchema("opening");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void nodes_that_start_at_once_create_the_tables_and_begin_the_log_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<JdbcAuditStore>> nodes = new ArrayList<>();
        for (int node = 0; node < 6; node++) {
            nodes.add(() -> {
                JdbcSchema.create(source);
                return JdbcAuditStore.in(source, KEY).open();
            });
        }

        List<JdbcAuditStore> stores = new ArrayList<>();
        for (Future<JdbcAuditStore> store : threads.invokeAll(nodes)) {
            stores.add(store.get());
        }
        threads.shutdown();

        for (int n = 0; n < stores.size(); n++) {
            assertThat(stores.get(n).append(recorded -> new byte[1]).index()).isEqualTo(n);
        }
        stores.forEach(JdbcAuditStore::close);
    }

    @Test
    void tables_that_are_not_there_are_said_with_the_mend() {
        assertThatThrownBy(() -> JdbcAuditStore.in(source, KEY).open())
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("call JdbcSchema.create(dataSource) when the service starts");
    }

    @Test
    void a_log_whose_checkpoint_or_head_is_gone_is_not_begun_anew() throws Exception {
        JdbcSchema.create(source);
        try (JdbcAuditStore store = JdbcAuditStore.in(source, KEY).open()) {
            store.append(recorded -> new byte[1]);
        }
        execute("DELETE FROM guildhall_audit_checkpoint");
        assertThatThrownBy(() -> JdbcAuditStore.in(source, KEY).open())
                .isInstanceOf(DamagedLogException.class)
                .hasMessage("The log has entries and no checkpoint: restore the checkpoint from a copy");

        execute("DELETE FROM guildhall_audit_head");
        assertThatThrownBy(() -> JdbcAuditStore.in(source, KEY).open())
                .isInstanceOf(DamagedLogException.class)
                .hasMessage("The row of guildhall_audit_head is gone: restore the log from a copy");
    }

    @Test
    void a_service_that_may_not_change_entries_can_write_the_log() throws Exception {
        JdbcSchema.create(source);
        execute("DROP ROLE IF EXISTS permits");
        execute("CREATE ROLE permits LOGIN PASSWORD '" + PostgresServer.PASSWORD + "'");
        execute("GRANT USAGE ON SCHEMA opening TO permits");
        execute("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA opening TO permits");
        execute("GRANT UPDATE ON guildhall_audit_head, guildhall_audit_checkpoint TO permits");
        source.setUser("permits");

        try (JdbcAuditStore store = JdbcAuditStore.in(source, KEY).open()) {
            store.append(recorded -> new byte[1]);
            assertThat(store.checkpoint().size()).isEqualTo(1);
        }

        assertThatThrownBy(() -> execute("UPDATE guildhall_audit_entry SET bytes = NULL"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        source.setUser(PostgresServer.USER);
        execute("DROP OWNED BY permits");
        execute("DROP ROLE permits");
    }

    @Test
    void limits_are_checked_when_the_store_is_described() {
        JdbcAuditStoreBuilder builder = JdbcAuditStore.in(source, KEY);

        assertThatThrownBy(() -> builder.checkpointEvery(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.checkpointEvery(Duration.ofHours(25)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.outcomeWait(Duration.ofHours(25)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.outcomeWait(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_over_the_limit_is_refused_and_the_log_goes_on() {
        JdbcSchema.create(source);
        try (JdbcAuditStore store = JdbcAuditStore.in(source, KEY).open()) {
            assertThatThrownBy(() -> store.append(recorded -> new byte[Waiting.MAX_ENTRY_BYTES + 1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An entry has 65536 bytes: give at most 65535");
            assertThat(store.append(recorded -> new byte[1]).index()).isZero();
        }
    }
}
