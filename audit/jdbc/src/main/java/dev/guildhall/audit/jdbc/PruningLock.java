package dev.guildhall.audit.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The right to prune the log, held by one session of the database at a time, and gone with it. Whoever waits for it asks again
 * and again, each time with another connection, so that neither a driver's socket timeout nor a small pool is in the way.
 */
final class PruningLock {

    private static final int PAUSE_MILLIS = 100;

    /** The bytes of "guil", and what is another number for each log of a database. */
    private static final String KEY = "(1735747948, 'guildhall_audit_entry'::regclass::oid::integer)";

    private final Database database;

    PruningLock(Database database) {
        this.database = database;
    }

    /** Waits for the right, and does the work with the session that has it. An interrupt does not end the wait, and is kept. */
    <R> R holding(Database.Work<R> work) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            Optional<R> result = tried(work);
            while (result.isEmpty()) {
                try {
                    Thread.sleep(PAUSE_MILLIS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                result = tried(work);
            }
            return result.get();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What came of the work; empty when another session has the right. */
    private <R> Optional<R> tried(Database.Work<R> work) throws SQLException {
        return database.connected(connection -> {
            if (!ask(connection, "SELECT pg_try_advisory_lock" + KEY)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.on(connection));
            } finally {
                release(connection);
            }
        });
    }

    /** A session that may still have the right is not given back to the pool alive. */
    private static void release(Connection connection) throws SQLException {
        try {
            ask(connection, "SELECT pg_advisory_unlock" + KEY);
        } catch (SQLException e) {
            connection.abort(Runnable::run);
        }
    }

    private static boolean ask(Connection connection, String query) throws SQLException {
        return Database.commit(connection, same -> {
            try (Statement statement = same.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }
}
