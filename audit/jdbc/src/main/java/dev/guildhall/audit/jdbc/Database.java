package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.AuditUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Transactions, each on a connection of its own. */
final class Database {

    /** A commit of this transaction returns once it is on disk, whatever the connection's own settings say. */
    static final String FORCE = "set_config('synchronous_commit',"
            + " CASE current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, true)";
    /** A statement of this transaction sees what was committed before it. */
    static final String SEE = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;";

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /** Thrown when the connection failed while it committed: the transaction took effect, or did not, or is about to. */
    static final class UnknownOutcomeException extends SQLException {
        private static final long serialVersionUID = 1;

        UnknownOutcomeException(SQLException cause) {
            super("the outcome of a commit is not known", cause.getSQLState(), cause);
        }
    }

    /**
     * Does the work and commits it, or neither.
     *
     * @throws AuditUnavailableException when the database fails
     */
    <R> R transact(String doing, Work<R> work) {
        return told(doing, () -> commit(work));
    }

    /** As {@link #transact}, and as {@link #commitDurably(Work)}. */
    <R> R transactDurably(String doing, Work<R> work) {
        return told(doing, () -> commitDurably(work));
    }

    /** What is done with the database. */
    @FunctionalInterface
    interface Doing<R> {
        R run() throws SQLException;
    }

    /**
     * What comes of it.
     *
     * @throws AuditUnavailableException when the database fails
     */
    static <R> R told(String doing, Doing<R> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new AuditUnavailableException(SqlFailure.of(doing, e), e);
        }
    }

    /**
     * Does the work and commits it, or neither.
     *
     * @throws UnknownOutcomeException when the work was done and its commit failed
     * @throws SQLException when it was not committed
     */
    <R> R commit(Work<R> work) throws SQLException {
        return connected(connection -> commit(connection, work));
    }

    /**
     * Has the work run one statement that commits by itself, in one round trip.
     *
     * @throws UnknownOutcomeException when the connection failed, or the server did, while it ran
     * @throws SQLException when it was not committed
     */
    <R> R commitAtOnce(Work<R> work) throws SQLException {
        return connected(connection -> {
            boolean commitsByItself = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                return work.on(connection);
            } catch (SQLException e) {
                throw SqlFailure.leavesNothing(e) ? e : new UnknownOutcomeException(e);
            } finally {
                restore(connection, commitsByItself);
            }
        });
    }

    /** Does the work with a connection of its own, in as many transactions as the work likes. */
    <R> R connected(Work<R> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return work.on(connection);
        } finally {
            close(connection);
        }
    }

    /** The work is done by now, or has failed: how its connection ends changes nothing. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // it is closed, or the pool finds out
        }
    }

    /** As {@link #commit(Work)}, on this connection. */
    static <R> R commit(Connection connection, Work<R> work) throws SQLException {
        boolean commitsByItself = connection.getAutoCommit();
        connection.setAutoCommit(false);
        R result;
        try {
            result = work.on(connection);
        } catch (SQLException | RuntimeException | Error e) {
            rollback(connection, commitsByItself, e);
            throw e;
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new UnknownOutcomeException(e);
        }
        restore(connection, commitsByItself);
        return result;
    }

    /**
     * As {@link #commit(Work)}; whatever the connection's own settings say, each statement sees what was committed before it,
     * and the commit returns once it is on disk.
     */
    <R> R commitDurably(Work<R> work) throws SQLException {
        return connected(connection -> commitDurably(connection, work));
    }

    /** As {@link #commitDurably(Work)}, on this connection. */
    static <R> R commitDurably(Connection connection, Work<R> work) throws SQLException {
        return commit(connection, same -> {
            try (Statement statement = same.createStatement()) {
                statement.execute(SEE + " SELECT " + FORCE);
            }
            return work.on(same);
        });
    }

    /** A connection that cannot roll back is given up: to let it commit by itself again would commit. */
    private static void rollback(Connection connection, boolean commitsByItself, Throwable cause) {
        try {
            connection.rollback();
            connection.setAutoCommit(commitsByItself);
        } catch (SQLException alsoFailed) {
            // the first failure says more
            cause.addSuppressed(alsoFailed);
        }
    }

    /** The work is committed by now: whatever this does is no reason to say that it is not. */
    private static void restore(Connection connection, boolean commitsByItself) {
        try {
            connection.setAutoCommit(commitsByItself);
        } catch (SQLException broken) {
            // the pool finds out when it tests the connection
        }
    }
}
