package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commits whose connection is lost before anybody knows whether they took effect. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class LostCommitTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final byte[] ENTRY = {1, 2, 3};

    private final LosingConnections connections = LosingConnections.toAnEmptyLog();

    private JdbcAuditStoreBuilder builder() {
        return JdbcAuditStore.in(connections.source(), KEY).checkpointEvery(Duration.ofDays(1));
    }

    @Test
    void a_commit_that_took_effect_is_acknowledged_and_not_repeated() {
        try (JdbcAuditStore store = builder().open()) {
            connections.lose(Loss.ANSWER);

            Receipt receipt = store.append(recorded -> ENTRY);

            assertThat(receipt.index()).isZero();
            assertThat(store.append(recorded -> ENTRY).index()).isEqualTo(1);
            assertThat(store.checkpoint().size()).isEqualTo(2);
        }
    }

    @Test
    void a_commit_that_did_not_take_effect_is_refused_and_leaves_nothing_behind() {
        try (JdbcAuditStore store = builder().open()) {
            connections.lose(Loss.COMMAND);

            assertThatThrownBy(() -> store.append(recorded -> ENTRY))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessageContaining("The event was not recorded");

            assertThat(store.checkpoint().size()).isZero();
            assertThat(store.append(recorded -> ENTRY).index()).isZero();
        }
    }

    @Test
    void the_place_of_a_lost_commit_may_be_anothers_by_now() {
        try (JdbcAuditStore other = JdbcAuditStore.in(PostgresServer.shared().source(), KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .open();
                JdbcAuditStore store = builder().open()) {
            connections.lose(Loss.COMMAND);
            CompletableFuture<Receipt> lost = store.appendAsync(recorded -> ENTRY);
            Receipt others = other.append(recorded -> new byte[] {9});

            assertThat(lost)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(AuditUnavailableException.class);
            assertThat(others.index()).isZero();
            assertThat(other.checkpoint().size()).isEqualTo(1);
        }
    }

    @Test
    void an_answer_that_the_database_does_not_give_in_time_is_said_to_be_unknown() {
        JdbcAuditStore store = builder().outcomeWait(Duration.ofMillis(200)).open();
        connections.lose(Loss.ANSWER_AND_SERVER);

        assertThatThrownBy(() -> store.append(recorded -> ENTRY))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageStartingWith("It is not known whether the event was recorded")
                .hasMessageNotContaining("was not recorded");
        assertThatThrownBy(store::close).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_database_that_commits_without_the_disk_and_at_another_isolation_is_told_otherwise() throws Exception {
        try (Connection connection = PostgresServer.shared().source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            statement.execute("SET synchronous_commit = off");
            connection.commit();
            builder().open().close();

            Head.lock(connection);

            assertThat(setting(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(statement, "transaction_isolation")).isEqualTo("read committed");
            assertThat(setting(statement, "idle_in_transaction_session_timeout"))
                    .isEqualTo("20s");
            connection.commit();
            assertThat(setting(statement, "synchronous_commit")).isEqualTo("off");
            connection.rollback();
        }
    }

    private static String setting(Statement statement, String name) throws Exception {
        try (var row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void an_entry_that_fails_when_it_is_encoded_again_is_refused_alone() {
        try (JdbcAuditStore store = builder().open()) {
            store.append(recorded -> ENTRY);
            int[] asked = {0};
            new Database(PostgresServer.shared().source()).transact("set the time", connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("UPDATE guildhall_audit_head SET recorded = 95617584000000");
                }
            });

            CompletableFuture<Receipt> broken = store.appendAsync(recorded -> {
                if (asked[0]++ > 0) {
                    throw new IllegalStateException("no second time");
                }
                return ENTRY;
            });
            Receipt sound = store.append(recorded -> ENTRY);
            store.checkpoint();

            assertThat(broken).failsWithin(Duration.ofSeconds(30));
            assertThat(store.entries(0, 10)).extracting(StoredEntry::index).containsExactly(0L, sound.index());
            assertThat(sound.index()).isEqualTo(1);
        }
    }
}
