package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreContract;
import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcJourneyStoreTest extends JourneyStoreContract {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:30:00Z");

    private static HikariDataSource pool;

    @BeforeAll
    static void connect() {
        pool = Pools.of(PostgresServer.shared().source(), 4);
    }

    @AfterAll
    static void disconnect() {
        pool.close();
    }

    @BeforeEach
    void empty() {
        Pools.empty(pool);
    }

    @Override
    protected JourneyStore store(Clock clock) {
        empty();
        return JdbcJourneyStore.of(pool, clock);
    }

    private static StoredApplication application(String id, Instant expiresAt) {
        return StoredApplication.started(new ApplicationKey("permit", id), "1", LONG_AGO, expiresAt);
    }

    private static int rows() {
        return new Database(pool)
                .query(
                        "count",
                        "SELECT count(*) FROM guildhall_application",
                        statement -> {},
                        result -> result.getInt(1))
                .get(0);
    }

    @Test
    void expired_applications_are_purged_in_batches_and_submissions_that_wait_never() {
        JdbcJourneyStore store = JdbcJourneyStore.of(pool, Clock.systemUTC());
        store.save(application("alive", Instant.now().plusSeconds(600)));
        for (int i = 0; i < 5; i++) {
            store.save(application("p" + i, LONG_AGO.plusSeconds(i)));
        }
        store.save(application("open", LONG_AGO).withStatus(new Status.Submitting("R1", LONG_AGO, 1, LONG_AGO)));
        store.save(application("dead", LONG_AGO).withStatus(new Status.Undeliverable("R2", LONG_AGO, 9)));
        store.save(application("done", LONG_AGO).withStatus(new Status.Submitted("R3", LONG_AGO)));

        assertThat(List.of(store.purgeExpired(4), store.purgeExpired(4), store.purgeExpired(4)))
                .containsExactly(4, 2, 0);

        assertThat(rows()).isEqualTo(3);
        assertThat(store.find(new ApplicationKey("permit", "alive"))).isPresent();
        assertThat(store.due("permit", Instant.now(), 9)).hasSize(1);
        assertThat(store.undeliverable("permit", 9)).hasSize(1);
    }

    @Test
    void expired_applications_are_purged_while_others_are_saved() {
        JdbcJourneyStore.of(pool, Clock.systemUTC()).save(application("old", LONG_AGO));

        JdbcJourneyStore.of(pool, Clock.systemUTC())
                .save(application("new", Instant.now().plusSeconds(600)));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_reference_that_another_application_has_is_refused_and_is_not_repeated() {
        JourneyStore store = JdbcJourneyStore.of(pool, Clock.systemUTC());
        Status taken = new Status.Submitted("ZANZIBAR", LONG_AGO);
        store.save(application("a", Instant.now().plusSeconds(600)).withStatus(taken));

        assertThatThrownBy(() -> store.save(
                        application("b", Instant.now().plusSeconds(600)).withStatus(taken)))
                .isInstanceOf(JourneyStoreException.class)
                .hasNoCause()
                .hasMessage(
                        "Could not save a new application: the reference number is that of another application already:"
                                + " let references(...) never give one twice (SQLSTATE 23505, PSQLException)");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_pool_that_does_not_commit_by_itself_serves_as_well_at_any_level_of_isolation() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(PostgresServer.shared().source());
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        try (HikariDataSource strict = new HikariDataSource(config)) {
            JourneyStore store = JdbcJourneyStore.of(strict, Clock.systemUTC());

            StoredApplication first = store.save(application("a", Instant.now().plusSeconds(600)));
            StoredApplication second = store.save(first);

            assertThatThrownBy(() -> store.save(first)).isInstanceOf(StaleApplicationException.class);
            assertThat(JdbcJourneyStore.of(pool, Clock.systemUTC()).find(first.key()))
                    .contains(second);
        }
    }

    @Test
    void nodes_that_start_at_once_create_the_tables_once() throws Exception {
        new Database(pool).update("drop", "DROP TABLE guildhall_application, guildhall_forms_schema", statement -> {});
        ExecutorService nodes = Executors.newFixedThreadPool(4);

        List<Future<?>> started = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            started.add(nodes.submit(() -> JdbcSchema.create(pool)));
        }
        for (Future<?> node : started) {
            node.get();
        }
        nodes.shutdown();

        assertThat(rows()).isZero();
    }

    @Test
    void missing_tables_are_told_with_the_mend() {
        new Database(pool).update("drop", "DROP TABLE guildhall_application, guildhall_forms_schema", statement -> {});
        JourneyStore store = JdbcJourneyStore.of(pool, Clock.systemUTC());

        assertThatThrownBy(() -> store.find(new ApplicationKey("permit", "a")))
                .isInstanceOf(JourneyStoreException.class)
                .hasMessage(
                        "Could not find an application: the tables are not there: call JdbcSchema.create(dataSource)"
                                + " when the service starts (SQLSTATE 42P01, PSQLException)");
    }
}
