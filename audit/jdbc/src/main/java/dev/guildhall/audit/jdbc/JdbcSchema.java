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
 * The tables that {@link JdbcAuditStore} and {@link JdbcSubjectKeys} need.
 *
 * <pre>{@code
 * JdbcSchema.create(dataSource); // when the service starts
 * JdbcSchema.createForSubjectKeys(keysSource);
 * }</pre>
 *
 * <p>A team with a migration tool of its own, or whose service may not create tables, runs the numbered files {@code
 * dev/guildhall/audit/jdbc/guildhall-audit-schema-*.sql}, and for the keys {@code guildhall-audit-subjects-schema-*.sql}, of this
 * jar instead. The service's user needs SELECT and INSERT on all tables, UPDATE on {@code guildhall_audit_head} and {@code
 * guildhall_audit_checkpoint}, for pruning UPDATE on the column {@code bytes} of {@code guildhall_audit_entry}, and for the keys
 * UPDATE on {@code guildhall_audit_subject_key}.
 */
public final class JdbcSchema {

    /** The newest version of the log's tables, and the last of their numbered files. */
    public static final int VERSION = 2;
    /** The newest version of the tables of subjects' keys, and the last of their numbered files. */
    public static final int SUBJECT_KEYS_VERSION = 1;

    private static final Series LOG = new Series("guildhall-audit-schema-", "guildhall_audit_schema", VERSION);
    private static final Series SUBJECT_KEYS =
            new Series("guildhall-audit-subjects-schema-", "guildhall_audit_subjects_schema", SUBJECT_KEYS_VERSION);

    /** Any number, as long as nobody else's advisory lock has it: the bytes of "guildaud". */
    private static final long LOCK = 0x6775696c64617564L;

    private JdbcSchema() {}

    /** Numbered files, and the table that says which of them were run. */
    private record Series(String files, String table, int newest) {}

    /**
     * Creates what is missing of the log's tables, in the first schema of the connection's {@code search_path}; does nothing
     * when it is all there. Any number of nodes may do so at once, and nodes of the version before may go on writing afterwards.
     *
     * <p>From version 1 to 2 an index over all entries is made, and for as long as PostgreSQL reads them nothing can be recorded.
     * Where a log is too long to wait for that, first make the index beside the writers, outside a transaction; what is there
     * already is not made again:
     *
     * <pre>{@code
     * CREATE INDEX CONCURRENTLY guildhall_audit_entry_cut ON guildhall_audit_entry (index) WHERE bytes IS NULL;
     * }</pre>
     *
     * <p>If that fails, drop the invalid index that it leaves ({@code DROP INDEX guildhall_audit_entry_cut}) and make it again.
     *
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the database fails; nothing was created
     */
    public static void create(DataSource dataSource) {
        create(dataSource, LOG);
    }

    /**
     * Creates what is missing of the tables of subjects' keys, in the same way.
     *
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the database fails; nothing was created
     */
    public static void createForSubjectKeys(DataSource dataSource) {
        create(dataSource, SUBJECT_KEYS);
    }

    private static void create(DataSource dataSource, Series series) {
        new Database(dataSource).transact("create the tables of guildhall-audit-jdbc", connection -> {
            try (Statement statement = connection.createStatement()) {
                if (version(statement, series) < series.newest) {
                    statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
                    for (int next = version(statement, series) + 1; next <= series.newest; next++) {
                        statement.execute(sql(series.files + next + ".sql"));
                    }
                }
            }
            return series.newest;
        });
    }

    private static int version(Statement statement, Series series) throws SQLException {
        if (number(statement, "SELECT count(to_regclass('" + series.table + "'))") == 0) {
            return 0;
        }
        return number(statement, "SELECT coalesce(max(version), 0) FROM " + series.table);
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** The statements of one version. */
    private static String sql(String name) {
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
