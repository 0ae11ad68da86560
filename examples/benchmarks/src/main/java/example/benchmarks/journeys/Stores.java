package example.benchmarks.journeys;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.jdbc.JdbcJourneyStore;
import dev.guildhall.forms.jdbc.JdbcSchema;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Where our side keeps its drafts, sealed as everywhere. */
final class Stores {

    /** The argument for drafts in a PostgreSQL server that ends with this process. */
    static final String POSTGRESQL = "postgresql";

    /** More than a run starts. */
    private static final int CAPACITY = 10_000_000;

    private Stores() {}

    static JourneyHandler handlerOf(String... args) throws IOException {
        return JourneyHandler.of(Permit.journey())
                .store(store(List.of(args)))
                .keys(KeyProvider.ofThisProcess(new SecureRandom()))
                .build();
    }

    private static JourneyStore store(List<String> args) throws IOException {
        if (!args.contains(POSTGRESQL)) {
            return InMemoryJourneyStore.ofCapacity(CAPACITY, Clock.systemUTC());
        }
        DataSource database = database();
        JdbcSchema.create(database);
        return JdbcJourneyStore.of(database, Clock.systemUTC());
    }

    /** Each commit is on disk before it is acknowledged, as in a service. */
    private static DataSource database() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(JourneyServer.THREADS);
        return new HikariDataSource(pool);
    }
}
