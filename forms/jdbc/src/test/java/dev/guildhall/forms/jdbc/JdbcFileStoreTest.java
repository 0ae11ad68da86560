package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FileStoreContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbcFileStoreTest extends FileStoreContract {

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
    protected FileStore store() {
        new Database(pool).update("empty the table", "TRUNCATE guildhall_file CASCADE", statement -> {});
        return JdbcFileStore.of(pool);
    }

    @Test
    void a_file_that_is_deleted_while_it_is_read_breaks_off_and_is_not_cut_short() throws IOException {
        FileStore store = store();
        String id = FileStore.newId(new SecureRandom());
        store.put(id, new ByteArrayInputStream(new byte[JdbcFileStore.CHUNK * 2]), Instant.now());

        try (InputStream content = store.open(id)) {
            content.readNBytes(JdbcFileStore.CHUNK);
            store.delete(id);

            assertThatThrownBy(content::readAllBytes)
                    .isInstanceOf(IOException.class)
                    .hasMessage("A file was deleted while it was read");
        }
    }

    @Test
    void a_deleted_file_leaves_no_chunk_behind() throws IOException {
        FileStore store = store();
        String id = FileStore.newId(new SecureRandom());
        store.put(id, new ByteArrayInputStream(new byte[JdbcFileStore.CHUNK * 2]), Instant.now());

        store.delete(id);

        assertThat(new Database(pool)
                        .query(
                                "count",
                                "SELECT count(*) FROM guildhall_file_chunk",
                                statement -> {},
                                row -> row.getInt(1)))
                .containsExactly(0);
    }
}
