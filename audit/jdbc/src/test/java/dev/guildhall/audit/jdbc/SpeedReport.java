package dev.guildhall.audit.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.note.SigningKey;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints how many entries a second one node appends, beside PostgreSQL's own one row per commit on as many connections as
 * there are callers, by turns on one server that forces its log to disk. The first argument says how many seconds each turn
 * takes, 5 unless said otherwise.
 */
final class SpeedReport {

    private static final int BYTES = 330;
    private static final int ROUNDS = 3;
    private static final long MILLIS = 1_000_000;

    private SpeedReport() {}

    /** What a caller does again and again. */
    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    public static void main(String[] arguments) throws Exception {
        Duration turn = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 5);
        byte[] entry = new byte[BYTES];
        Arrays.fill(entry, (byte) 'e');
        try (PostgresServer server = PostgresServer.quiet()) {
            JdbcSchema.create(server.source());
            try (Connection connection = server.source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE one_row (id bigserial PRIMARY KEY, bytes bytea NOT NULL)");
            }
            for (int callers : new int[] {1, 16, 64}) {
                for (int round = 0; round < ROUNDS; round++) {
                    double rows = oneRowPerCommit(server, entry, callers, turn);
                    double entries = store(server, entry, callers, turn);
                    System.out.printf(
                            Locale.ROOT,
                            "%3d callers: one row per commit %8.0f/s, append %8.0f/s, ratio %.2f%n",
                            callers,
                            rows,
                            entries,
                            entries / rows);
                }
            }
        }
    }

    private static double store(PostgresServer server, byte[] entry, int callers, Duration turn) throws Exception {
        Pools.empty(server.source());
        SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
        try (HikariDataSource pool = Pools.of(server.source(), 4);
                JdbcAuditStore store = JdbcAuditStore.in(pool, key).open()) {
            List<Step> steps = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                steps.add(() -> store.append(recorded -> entry));
            }
            return perSecond(steps, turn);
        }
    }

    private static double oneRowPerCommit(PostgresServer server, byte[] entry, int callers, Duration turn)
            throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            List<Step> steps = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                Connection connection = server.source().getConnection();
                connections.add(connection);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO one_row (bytes) VALUES (?)");
                insert.setBytes(1, entry);
                steps.add(insert::executeUpdate);
            }
            return perSecond(steps, turn);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static double perSecond(List<Step> steps, Duration turn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(steps.size());
        try {
            long start = System.nanoTime();
            long until = start + turn.toNanos();
            List<Callable<Long>> callers = new ArrayList<>();
            for (Step step : steps) {
                callers.add(() -> {
                    long done = 0;
                    while (System.nanoTime() < until) {
                        step.run();
                        done++;
                    }
                    return done;
                });
            }
            long done = 0;
            for (Future<Long> caller : threads.invokeAll(callers)) {
                done += caller.get();
            }
            return done * 1_000.0 * MILLIS / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }
}
