package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedFileStore;
import dev.guildhall.forms.sealing.SealingKey;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FileStoreContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealedJdbcFileStoreTest extends FileStoreContract {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyProvider KEYS = KeyProvider.local(SealingKey.random("k", RANDOM));

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
        return SealedFileStore.of(JdbcFileStore.of(pool), KEYS, RANDOM);
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static String put(FileStore store, byte[] content) throws IOException {
        String id = FileStore.newId(RANDOM);
        store.put(id, new ByteArrayInputStream(content), Instant.now());
        return id;
    }

    private static byte[] inTheTable() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new Database(pool)
                .query(
                        "read all",
                        "SELECT content FROM guildhall_file_chunk ORDER BY file, number",
                        statement -> {},
                        row -> row.getBytes(1))
                .forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** Eight bytes at each place: of a million random ones two runs of eight are alike by chance once in millions of runs. */
    private static Set<Long> runs(byte[] bytes) {
        Set<Long> runs = new HashSet<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int at = 0; at + Long.BYTES <= bytes.length; at++) {
            runs.add(buffer.getLong(at));
        }
        return runs;
    }

    @Test
    void no_run_of_eight_bytes_of_the_content_stands_in_the_table() throws IOException {
        byte[] content = content(700_000);

        put(store(), content);

        byte[] stored = inTheTable();
        assertThat(stored.length).isGreaterThan(content.length);
        assertThat(Collections.disjoint(runs(stored), runs(content))).isTrue();
    }

    private static void run(String sql, String first, String second) {
        new Database(pool).update("change rows", sql, statement -> {
            statement.setString(1, first);
            statement.setString(2, second);
        });
    }

    @Test
    void a_row_of_another_file_is_not_read_as_ones_own() throws IOException {
        FileStore store = store();
        String mine = put(store, content(600_000));
        String other = put(store, content(600_001));

        run(
                "UPDATE guildhall_file_chunk SET content = (SELECT content FROM guildhall_file_chunk"
                        + " WHERE file = ? AND number = 1) WHERE file = ? AND number = 1",
                other,
                mine);

        assertThatThrownBy(() -> read(store, mine)).isInstanceOf(IOException.class);
        read(store, other);
    }

    @Test
    void a_file_without_its_last_row_is_not_read_as_a_shorter_one() throws IOException {
        FileStore store = store();
        String id = put(store, content(JdbcFileStore.CHUNK * 2));

        run("DELETE FROM guildhall_file_chunk WHERE file = ? AND file = ? AND number = 2", id, id);
        run("UPDATE guildhall_file SET chunks = chunks - 1 WHERE id = ? AND id = ?", id, id);

        assertThatThrownBy(() -> read(store, id)).isInstanceOf(IOException.class);
    }

    private static void read(FileStore store, String id) throws IOException {
        try (InputStream content = store.open(id)) {
            content.readAllBytes();
        }
    }
}
