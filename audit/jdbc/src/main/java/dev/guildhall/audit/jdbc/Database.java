package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.AuditUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions, each on a connection of its own. */
final class Database {

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
        try {
            return commit(work);
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
        try (Connection connection = source.getConnection()) {
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
