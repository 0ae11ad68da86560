package dev.guildhall.forms.jdbc;

import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.upload.ContentInPieces;
import dev.guildhall.forms.upload.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A store of uploaded files in PostgreSQL 14 or later, for any number of nodes: in the same database, and the same backup, as
 * the applications that they belong to.
 *
 * <pre>{@code
 * JdbcSchema.create(dataSource);
 * FileStore files = JdbcFileStore.of(dataSource);
 * }</pre>
 *
 * <p>A file is written in one transaction, in chunks of {@value #CHUNK} bytes, and read chunk by chunk, each in a transaction
 * of its own: neither holds a whole file in memory, and a slow reader holds no connection.
 *
 * <p>Whatever the database throws becomes an {@link IOException} that names the SQLSTATE and quotes nothing.
 */
public final class JdbcFileStore implements FileStore {

    /** How much of a file is read or written at once, in bytes. */
    public static final int CHUNK = 256 * 1024;

    private static final String INSERT =
            "INSERT INTO guildhall_file (id, chunks, expires_at) VALUES (?, 0, ?) ON CONFLICT DO NOTHING";
    private static final String INSERT_CHUNK =
            "INSERT INTO guildhall_file_chunk (file, number, content) VALUES (?, ?, ?)";
    private static final String FINISH = "UPDATE guildhall_file SET chunks = ? WHERE id = ?";
    private static final String COUNT = "SELECT chunks FROM guildhall_file WHERE id = ?";
    private static final String CHUNK_OF = "SELECT content FROM guildhall_file_chunk WHERE file = ? AND number = ?";
    private static final String KEEP = "UPDATE guildhall_file SET expires_at = ? WHERE id = ANY (?)";
    private static final String DELETE = "DELETE FROM guildhall_file WHERE id = ?";
    private static final String PURGE = "DELETE FROM guildhall_file WHERE id IN (SELECT id FROM guildhall_file"
            + " WHERE expires_at <= ? ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED)";

    private final Database database;

    private JdbcFileStore(Database database) {
        this.database = database;
    }

    /** A store on this database, which has the tables of {@link JdbcSchema}. */
    public static JdbcFileStore of(DataSource dataSource) {
        return new JdbcFileStore(new Database(dataSource));
    }

    @Override
    public void put(String id, InputStream content, Instant until) throws IOException {
        int files = asIo(() -> database.transact("keep a file", connection -> {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                int written = write(connection, text(id), content, until);
                connection.commit();
                return written;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        }));
        if (files == 0) {
            throw new FileAlreadyExistsException("a file whose id was used before");
        }
    }

    /** How many files were written: none when there is one of this id. */
    private static int write(Connection connection, String id, InputStream content, Instant until) throws SQLException {
        try (PreparedStatement file = connection.prepareStatement(INSERT)) {
            file.setString(1, id);
            ApplicationRow.setTime(file, 2, until);
            if (file.executeUpdate() == 0) {
                return 0;
            }
        }
        int chunks = 0;
        try (PreparedStatement chunk = connection.prepareStatement(INSERT_CHUNK)) {
            for (byte[] next = read(content); next.length > 0; next = read(content)) {
                chunk.setString(1, id);
                chunk.setInt(2, chunks++);
                chunk.setBytes(3, next);
                chunk.executeUpdate();
            }
        }
        try (PreparedStatement finish = connection.prepareStatement(FINISH)) {
            finish.setInt(1, chunks);
            finish.setString(2, id);
            return finish.executeUpdate();
        }
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readNBytes(CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String id) throws IOException {
        List<Integer> chunks = rows(COUNT, statement -> statement.setString(1, text(id)), row -> row.getInt(1));
        if (chunks.isEmpty()) {
            throw new NoSuchFileException("a file that is not there");
        }
        return new Chunks(id, chunks.get(0));
    }

    /** The database knows no text with a NUL in it. */
    private static String text(String id) {
        return id.replace('\0', ' ');
    }

    @Override
    public void keepUntil(Collection<String> ids, Instant until) throws IOException {
        String[] all = ids.stream().map(JdbcFileStore::text).toArray(String[]::new);
        change("keep files longer", KEEP, statement -> {
            ApplicationRow.setTime(statement, 1, until);
            statement.setArray(2, statement.getConnection().createArrayOf("text", all));
        });
    }

    @Override
    public void delete(String id) throws IOException {
        change("delete a file", DELETE, statement -> statement.setString(1, text(id)));
    }

    @Override
    public int purge(Instant now, int limit) throws IOException {
        return change("delete expired files", PURGE, statement -> {
            ApplicationRow.setTime(statement, 1, now);
            statement.setInt(2, limit);
        });
    }

    private int change(String doing, String sql, Database.Parameters parameters) throws IOException {
        return asIo(() -> database.update(doing, sql, parameters));
    }

    private <R> List<R> rows(String sql, Database.Parameters parameters, Database.Row<R> row) throws IOException {
        return asIo(() -> database.query("read a file", sql, parameters, row));
    }

    private interface Work<R> {
        R done();
    }

    private static <R> R asIo(Work<R> work) throws IOException {
        try {
            return work.done();
        } catch (UncheckedIOException content) {
            throw content.getCause();
        } catch (JourneyStoreException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** Reads a file chunk by chunk. */
    private final class Chunks extends ContentInPieces {
        private final String id;
        private final int count;
        private int number;

        Chunks(String id, int count) {
            this.id = id;
            this.count = count;
        }

        @Override
        protected Optional<byte[]> next() throws IOException {
            if (number == count) {
                return Optional.empty();
            }
            int wanted = number++;
            List<byte[]> found = rows(
                    CHUNK_OF,
                    statement -> {
                        statement.setString(1, id);
                        statement.setInt(2, wanted);
                    },
                    row -> row.getBytes(1));
            if (found.isEmpty()) {
                throw new IOException("A file was deleted while it was read");
            }
            return Optional.of(found.get(0));
        }
    }
}
