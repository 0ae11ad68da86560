package dev.guildhall.audit.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/** Pools of connections for tests. */
final class Pools {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Pools() {}

    static HikariDataSource of(DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Takes away the log in the tables, and creates them where there are none. */
    static void empty(DataSource source) {
        JdbcSchema.create(source);
        truncate(
                source,
                "guildhall_audit_head, guildhall_audit_checkpoint, guildhall_audit_entry, guildhall_audit_node");
    }

    /** Takes away the keys in the tables, and creates them where there are none. */
    static void emptySubjectKeys(DataSource source) {
        JdbcSchema.createForSubjectKeys(source);
        truncate(source, "guildhall_audit_subject_key, guildhall_audit_subject_master");
    }

    private static void truncate(DataSource source, String tables) {
        new Database(source).transact("empty the tables", connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("TRUNCATE " + tables);
            }
        });
    }
}
