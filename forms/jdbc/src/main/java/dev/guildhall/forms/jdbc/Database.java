package dev.guildhall.forms.jdbc;

import dev.guildhall.forms.store.JourneyStoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs one statement at a time, each in a transaction of its own and in one round trip where the pool commits by itself. */
final class Database {

    private static final String SERIALIZATION_FAILURE = "40001";

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Gives a statement its parameters. */
    @FunctionalInterface
    interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    /** Reads the row at which the result stands. */
    @FunctionalInterface
    interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    <R> List<R> query(String doing, String sql, Parameters parameters, Row<R> row) {
        return transact(doing, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                List<R> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(row.read(result));
                    }
                }
                return rows;
            }
        });
    }

    /** How many rows were changed: none when another transaction changed them first, at whatever level of isolation. */
    int update(String doing, String sql, Parameters parameters) {
        return transact(doing, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                parameters.set(statement);
                return statement.executeUpdate();
            } catch (SQLException e) {
                if (!SERIALIZATION_FAILURE.equals(e.getSQLState())) {
                    throw e;
                }
                endTransaction(connection);
                return 0;
            }
        });
    }

    /** Does the work and commits it, or neither. */
    <R> R transact(String doing, Work<R> work) {
        try (Connection connection = source.getConnection()) {
            R result;
            try {
                result = work.on(connection);
            } catch (SQLException | RuntimeException e) {
                try {
                    endTransaction(connection);
                } catch (SQLException alsoFailed) {
                    // the first failure says more; its connection is given up
                }
                throw e;
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return result;
        } catch (SQLException e) {
            throw new JourneyStoreException(SqlFailure.of(doing, e), e);
        }
    }

    private static void endTransaction(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }
}
