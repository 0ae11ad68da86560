package example.benchmarks.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** One row for each event, and a commit for each row. */
final class SqlTrail implements Trail {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final Closeable server;

    private SqlTrail(HikariDataSource pool, Closeable server, String serial) throws SQLException {
        this.pool = pool;
        this.server = server;
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table event (id " + serial + ", event text not null)");
        }
    }

    /** SQLite with its write-ahead log, forced at each commit; it has one writer. */
    static SqlTrail sqlite(Path folder) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("events.sqlite") + "?journal_mode=WAL&synchronous=FULL");
        config.setMaximumPoolSize(1);
        return new SqlTrail(new HikariDataSource(config), () -> {}, "integer primary key");
    }

    /** A PostgreSQL server of its own that forces each commit. */
    static SqlTrail postgresql() throws SQLException, IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(CONNECTIONS);
        return new SqlTrail(new HikariDataSource(config), server, "bigserial primary key");
    }

    @Override
    public void keep(long n) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into event (event) values (?)")) {
            insert.setString(1, Events.text(n));
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
