package dev.guildhall.forms.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Pools of connections for tests. */
final class Pools {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofSeconds(1);

    private Pools() {}

    static HikariDataSource of(DataSource source, int size) {
        return of(source, size, PATIENT);
    }

    /** One that soon gives up where there is no connection to be had. */
    static HikariDataSource impatient(DataSource source, int size) {
        return of(source, size, IMPATIENT);
    }

    private static HikariDataSource of(DataSource source, int size, Duration wait) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(wait.toMillis());
        config.setValidationTimeout(wait.toMillis() / 2);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Waits until the pool has noticed that the database is there again; it looks less and less often while it is not. */
    static void awaitConnection(HikariDataSource pool) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = pool.getConnection()) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (attempt == 60) {
                    throw new AssertionError("The database is not there again", notYet);
                }
            }
        }
    }

    /** Empties the tables, and creates them where there are none. */
    static void empty(DataSource source) {
        JdbcSchema.create(source);
        new Database(source).update("empty the table", "TRUNCATE guildhall_application", statement -> {});
    }
}
