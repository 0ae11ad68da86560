package dev.guildhall.audit.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditStoreContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JdbcAuditStoreTest extends AuditStoreContract {

    private final HikariDataSource pool = Pools.of(PostgresServer.shared().source(), 4);

    @BeforeEach
    void begin() {
        Pools.empty(pool);
    }

    @AfterEach
    void closePool() {
        pool.close();
    }

    @Override
    protected AuditStore open(SigningKey key, Clock clock) {
        return JdbcAuditStore.in(pool, key).clock(clock).open();
    }
}
