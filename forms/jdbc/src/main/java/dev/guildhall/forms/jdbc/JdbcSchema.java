package dev.guildhall.forms.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables that the stores of this module need.
 *
 * <pre>{@code
 * JdbcSchema.create(dataSource); // when the service starts
 * }</pre>
 *
 * <p>A team with a migration tool of its own, or whose service may not create tables, runs the file
 * {@code dev/guildhall/forms/jdbc/guildhall-forms-schema-1.sql} of this jar instead.
 */
public final class JdbcSchema {

    /** The newest version, and the last of the numbered files. */
    public static final int VERSION = 2;

    /** Any number, as long as nobody else's advisory lock has it: the bytes of "guildhal". */
    private static final long LOCK = 0x6775696c6468616cL;

    private JdbcSchema() {}

    /**
     * Creates what is missing, in the first schema of the connection's {@code search_path}; does nothing when it is all
     * there. Any number of nodes may do so at once.
     *
     * @throws dev.guildhall.forms.store.JourneyStoreException when the database fails; nothing was created
     */
    public static void create(DataSource dataSource) {
        new Database(dataSource).transact("create the tables of guildhall-forms-jdbc", connection -> {
            boolean commitsByItself = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                create(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(commitsByItself);
            }
            return commitsByItself;
        });
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (version(statement) == VERSION) {
                return;
            }
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            for (int next = version(statement) + 1; next <= VERSION; next++) {
                statement.execute(sql(next));
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        if (!number(statement, "SELECT count(to_regclass('guildhall_forms_schema'))")
                .equals("1")) {
            return 0;
        }
        return Integer.parseInt(number(statement, "SELECT coalesce(max(version), 0) FROM guildhall_forms_schema"));
    }

    private static String number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The statements of one version. */
    private static String sql(int version) {
        String name = "guildhall-forms-schema-" + version + ".sql";
        try (InputStream file = JdbcSchema.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The jar of guildhall-forms-jdbc lacks " + name + ": take it whole");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
