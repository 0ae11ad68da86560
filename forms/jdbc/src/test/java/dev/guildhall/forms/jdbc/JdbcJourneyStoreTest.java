package dev.guildhall.forms.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JdbcJourneyStoreTest extends JourneyStoreContract {

    private static HikariDataSource pool;

    @BeforeAll
    static void connect() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(PostgresServer.shared().source());
        config.setMaximumPoolSize(4);
        pool = new HikariDataSource(config);
        JdbcSchema.create(pool);
    }

    @AfterAll
    static void disconnect() {
        pool.close();
    }

    @Override
    protected JourneyStore store(Clock clock) {
        new Database(pool).update("empty the table", "TRUNCATE guildhall_application", statement -> {});
        return JdbcJourneyStore.of(pool, clock);
    }
}
