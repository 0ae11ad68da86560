package dev.guildhall.audit.jdbc;

import static dev.guildhall.audit.PrunedLogs.OFFICER;
import static dev.guildhall.audit.PrunedLogs.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.PrunedLogs;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.jdbc.LosingConnections.Loss;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.verify.LogVerifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Logs in the database that are pruned by nodes that lose their connections, come together, or are lied to. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PruningNodesTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Duration DAYS_31 = Duration.ofDays(31);
    private static final int AT_ONCE = 60;
    private static final int EVENTS = 3 * AT_ONCE;
    private static final int OVER = AT_ONCE;

    private final PGSimpleDataSource source = PostgresServer.shared().source();
    private final PrunedLogs.Setting clock = new PrunedLogs.Setting();

    @TempDir
    private Path temp;

    private int copies;

    @BeforeEach
    void begin() {
        Pools.empty(source);
    }

    private JdbcAuditStore store(DataSource node) {
        return JdbcAuditStore.in(node, KEY)
                .clock(clock)
                .checkpointEvery(Duration.ofDays(1))
                .prunedAtOnce(AT_ONCE)
                .open();
    }

    private void execute(String sql) {
        new Database(source).transact("change the tables", connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private String verified(LogReader log) throws Exception {
        Path copy = temp.resolve("copy" + copies++);
        FolderCopy.write(log, copy);
        return LogVerifier.verify(copy, KEY.verifierKey()).toString();
    }

    private long cut(LogReader log) {
        long size = log.latest().size();
        assertThat(size).isLessThan(LogReader.MAX_ENTRIES);
        return log.entries(0, (int) size).stream()
                .filter(entry -> entry.bytes().isEmpty())
                .count();
    }

    @Test
    void a_connection_that_is_lost_at_any_commit_leaves_each_entry_whole_or_cut_and_pruning_again_completes_it()
            throws Exception {
        Set<Long> counts = new HashSet<>();
        for (Loss loss : List.of(Loss.COMMAND, Loss.ANSWER)) {
            boolean lost = true;
            for (int commits = 0; lost; commits++) {
                Pools.empty(source);
                LosingConnections connections = new LosingConnections(source);
                try (JdbcAuditStore store = store(connections.source());
                        AuditLog log = PrunedLogs.over(store)) {
                    PrunedLogs.record(log, EVENTS);
                    store.checkpoint();
                    clock.advance(DAYS_31);
                    connections.lose(loss, commits);
                    try {
                        log.prune(clock.instant(), OFFICER);
                    } catch (AuditUnavailableException e) {
                        assertThat(e).hasMessageNotContaining("s-17");
                    }
                    lost = connections.isLost();
                    connections.lose(Loss.NOTHING);

                    counts.add(cut(store));
                    assertThat(verified(store)).as(loss + " at " + commits).startsWith("intact: ");
                    log.prune(clock.instant(), OFFICER);
                    assertThat(cut(store)).isEqualTo(OVER);
                    assertThat(verified(store)).contains(", " + OVER + " of them cut to their hashes");
                }
            }
        }

        assertThat(counts).contains(0L, (long) OVER).hasSizeGreaterThan(2);
    }

    @Test
    void nodes_that_prune_at_once_cut_each_entry_once_and_tell_of_it_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<AuditLog> logs = new ArrayList<>();
        List<Callable<Pruning>> pruners = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            AuditLog log = PrunedLogs.over(store(source));
            logs.add(log);
            pruners.add(() -> log.prune(clock.instant(), OFFICER));
        }
        PrunedLogs.record(logs.get(0), EVENTS);
        clock.advance(DAYS_31);

        long entries = 0;
        for (Future<Pruning> pruning : threads.invokeAll(pruners)) {
            entries += pruning.get().entries();
            assertThat(pruning.get().total()).isEqualTo(OVER);
        }
        threads.shutdown();
        logs.forEach(AuditLog::close);

        assertThat(entries).isEqualTo(OVER);
        try (JdbcAuditStore store = store(source)) {
            assertThat(verified(store)).startsWith("intact: " + (EVENTS + 1) + " entries, " + OVER + " of them cut");
        }
    }

    @Test
    void an_entry_whose_bytes_were_changed_so_that_it_looks_expired_is_not_cut_and_nothing_is_told() {
        try (JdbcAuditStore store = store(source);
                AuditLog log = PrunedLogs.over(store)) {
            PrunedLogs.record(log, 6);
            store.checkpoint();
            execute(
                    "UPDATE guildhall_audit_entry SET bytes ="
                            + " convert_to(replace(convert_from(bytes, 'UTF8'), '2026-03', '2025-03'), 'UTF8') WHERE index = 3");

            assertThatThrownBy(() -> log.prune(clock.instant(), OFFICER))
                    .isInstanceOf(DamagedLogException.class)
                    .hasMessageStartingWith("The log was changed: the bytes of entry 3 do not have its hash");

            assertThat(store.checkpoint().size()).isEqualTo(6);
            assertThat(cut(store)).isZero();
        }
    }

    @Test
    void what_a_cut_entry_said_stands_in_no_table_and_once_rewritten_in_no_file_of_it() throws Exception {
        byte[] said = "Serinus canaria".getBytes(StandardCharsets.UTF_8);
        try (AuditLog log = PrunedLogs.over(store(source))) {
            for (int n = 0; n < 20; n++) {
                log.record(AuditEvent.success(VISIT, OFFICER)
                        .detail("said", "Serinus canaria")
                        .build());
            }
            assertThat(TableDump.has(TableDump.of(source), said)).isTrue();
            assertThat(TableDump.fileHas(source, "guildhall_audit_entry", said)).isTrue();
            clock.advance(DAYS_31);

            log.prune(clock.instant(), OFFICER);

            assertThat(TableDump.has(TableDump.of(source), said)).isFalse();
            TableDump.rewrite(source, "guildhall_audit_entry");
            assertThat(TableDump.fileHas(source, "guildhall_audit_entry", said)).isFalse();
        }
    }

    @Test
    void a_copy_of_a_pruned_log_goes_on_as_a_log_in_a_folder() throws Exception {
        Path copy = temp.resolve("copy");
        try (JdbcAuditStore store = store(source);
                AuditLog log = PrunedLogs.over(store)) {
            PrunedLogs.record(log, 300);
            clock.advance(DAYS_31);
            log.prune(clock.instant(), OFFICER);
            FolderCopy.write(store, copy);
        }

        try (AuditLog log = PrunedLogs.open(FileStore.in(copy, KEY), clock)) {
            PrunedLogs.record(log, 30);
            clock.advance(DAYS_31);
            assertThat(log.prune(clock.instant(), OFFICER).total()).isEqualTo(110);
        }

        assertThat(LogVerifier.verify(copy, KEY.verifierKey()).toString())
                .startsWith("intact: 332 entries, 110 of them cut");
    }

    @Test
    void a_node_that_may_cut_needs_the_right_to_one_column_and_one_that_may_not_is_told() throws Exception {
        PGSimpleDataSource permits = PostgresServer.shared().source();
        execute("CREATE ROLE pruner LOGIN PASSWORD '" + PostgresServer.PASSWORD + "'");
        execute("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO pruner");
        execute("GRANT UPDATE ON guildhall_audit_head, guildhall_audit_checkpoint TO pruner");
        permits.setUser("pruner");
        try (JdbcAuditStore store = store(permits);
                AuditLog log = PrunedLogs.over(store)) {
            PrunedLogs.record(log, 6);
            clock.advance(DAYS_31);

            assertThatThrownBy(() -> log.prune(clock.instant(), OFFICER))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessageContaining("the database's user may not do that: see JdbcSchema for what it needs");
            assertThat(verified(store)).startsWith("intact: 7 entries");

            execute("GRANT UPDATE (bytes) ON guildhall_audit_entry TO pruner");
            assertThat(log.prune(clock.instant(), OFFICER).total()).isEqualTo(2);
            assertThat(verified(store)).startsWith("intact: 8 entries, 2 of them cut");
        } finally {
            execute("DROP OWNED BY pruner");
            execute("DROP ROLE pruner");
        }
    }

    @Test
    void a_log_of_the_first_schema_goes_on_in_the_second() throws Exception {
        execute("DROP INDEX guildhall_audit_entry_cut");
        execute("DELETE FROM guildhall_audit_schema WHERE version > 1");
        try (JdbcAuditStore store = store(source);
                AuditLog log = PrunedLogs.over(store)) {
            PrunedLogs.record(log, 6);

            JdbcSchema.create(source);

            clock.advance(DAYS_31);
            PrunedLogs.record(log, 1);
            assertThat(log.prune(clock.instant(), OFFICER).total()).isEqualTo(2);
            assertThat(verified(store)).startsWith("intact: 8 entries, 2 of them cut");
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT max(version) FROM guildhall_audit_schema")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(JdbcSchema.VERSION);
        }
    }
}
