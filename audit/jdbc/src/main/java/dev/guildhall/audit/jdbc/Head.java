package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.DamagedLogException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How far the log goes.
 *
 * @param recorded when the last entry was recorded, in milliseconds since 1970; 0 when there is none
 * @param edge the edge of the tree over all entries
 */
record Head(long recorded, Edge edge) {

    /**
     * Where the connection's own settings say otherwise: a statement after the lock sees what was committed before it, a
     * commit returns once it is on disk, and a node that vanishes while it holds the lock does not hold up the others.
     */
    private static final String LOCK = Database.SEE
            + " SET LOCAL idle_in_transaction_session_timeout = '20s';"
            + " SELECT size, recorded, edge, " + Database.FORCE
            + " FROM guildhall_audit_head FOR UPDATE";

    private static final String READ = "SELECT size, recorded, edge FROM guildhall_audit_head";

    long size() {
        return edge.size();
    }

    /** Reads the head and locks it until the transaction ends; to be called first in the transaction. */
    static Head lock(Connection connection) throws SQLException {
        return read(connection, LOCK);
    }

    /** Reads the head as it was last committed. */
    static Head read(Connection connection) throws SQLException {
        return read(connection, READ);
    }

    private static Head read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean isResult = statement.execute(sql);
            while (!isResult) {
                isResult = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                if (!row.next()) {
                    throw new DamagedLogException(
                            "The row of guildhall_audit_head is gone: restore the log from a copy");
                }
                return new Head(row.getLong(2), new Edge(row.getLong(1), row.getBytes(3)));
            }
        } catch (IllegalArgumentException e) {
            throw new DamagedLogException("The row of guildhall_audit_head was changed: " + e.getMessage(), e);
        }
    }
}
