package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.PrunableStore;
import dev.guildhall.audit.store.PrunableStoreContract;
import java.time.Clock;
import org.postgresql.ds.PGSimpleDataSource;

class JdbcPruningTest extends PrunableStoreContract {

    private final PGSimpleDataSource source = PostgresServer.shared().source();

    JdbcPruningTest() {
        Pools.empty(source);
    }

    @Override
    protected PrunableStore open(SigningKey key, Clock clock) {
        return JdbcAuditStore.in(source, key).clock(clock).open();
    }
}
