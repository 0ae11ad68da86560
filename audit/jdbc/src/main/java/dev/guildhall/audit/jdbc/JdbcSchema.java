package dev.guildhall.audit.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables that {@link JdbcAuditStore} needs.
 *
 * <pre>{@code
 * JdbcSchema.create(dataSource); // when the service starts
 * }</pre>
 *
 * <p>A team with a migration tool of its own, or whose service may not create tables, runs the file
 * {@code dev/guildhall/audit/jdbc/guildhall-audit-schema-1.sql} of this jar instead. The service's user needs SELECT and INSERT
 * on all tables, and UPDATE on {@code guildhall_audit_head} and {@code guildhall_audit_checkpoint} only.
 */
public final class JdbcSchema {

    /** The newest version, and the last of the numbered files. */
    public static final int VERSION = 1;

    /** Any number, as long as nobody else's advisory lock has it: the bytes of "guildaud". */
    private static final long LOCK = 0x6775696c64617564L;

    private JdbcSchema() {}

    /**
     * Creates what is missing, in the first schema of the connection's {@code search_path}; does nothing when it is all
     * there. Any number of nodes may do so at once.
     *
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the database fails; nothing was created
     */
    public static void create(DataSource dataSource) {
        new Database(dataSource).transact("create the tables of guildhall-audit-jdbc", connection -> {
            try (Statement statement = connection.createStatement()) {
                if (version(statement) < VERSION) {
                    statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
                    for (int next = version(statement) + 1; next <= VERSION; next++) {
                        statement.execute(sql(next));
                    }
                }
            }
            return VERSION;
        });
    }

    private static int version(Statement statement) throws SQLException {
        if (number(statement, "SELECT count(to_regclass('guildhall_audit_schema'))") == 0) {
            return 0;
        }
        return number(statement, "SELECT coalesce(max(version), 0) FROM guildhall_audit_schema");
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** The statements of one version. */
    private static String sql(int version) {
        String name = "guildhall-audit-schema-" + version + ".sql";
        try (InputStream file = JdbcSchema.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The jar of guildhall-audit-jdbc lacks " + name + ": take it whole");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
