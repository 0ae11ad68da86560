package dev.guildhall.forms.jdbc;

import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.upload.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
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

    private static final int ID_BYTES = 16;

    private static final String INSERT = "INSERT INTO guildhall_file (id, chunks, expires_at) VALUES (?, 0, ?)";
    private static final String INSERT_CHUNK =
            "INSERT INTO guildhall_file_chunk (file, number, content) VALUES (?, ?, ?)";
    private static final String FINISH = "UPDATE guildhall_file SET chunks = ? WHERE id = ?";
    private static final String COUNT = "SELECT chunks FROM guildhall_file WHERE id = ?";
    private static final String CHUNK_OF = "SELECT content FROM guildhall_file_chunk WHERE file = ? AND number = ?";
    private static final String KEEP = "UPDATE guildhall_file SET expires_at = ? WHERE id = ANY (?)";
    private static final String DELETE = "DELETE FROM guildhall_file WHERE id = ?";
    private static final String PURGE = "DELETE FROM guildhall_file WHERE expires_at <= ?";

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    private JdbcFileStore(Database database) {
        this.database = database;
    }

    /** A store on this database, which has the tables of {@link JdbcSchema}. */
    public static JdbcFileStore of(DataSource dataSource) {
        return new JdbcFileStore(new Database(dataSource));
    }

    @Override
    public String put(InputStream content, Instant until) throws IOException {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        asIo(() -> database.transact("keep a file", connection -> {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                write(connection, id, content, until);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
            return id;
        }));
        return id;
    }

    private static void write(Connection connection, String id, InputStream content, Instant until)
            throws SQLException {
        try (PreparedStatement file = connection.prepareStatement(INSERT)) {
            file.setString(1, id);
            ApplicationRow.setTime(file, 2, until);
            file.executeUpdate();
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
            finish.executeUpdate();
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
    public int purge(Instant now) throws IOException {
        return change("delete expired files", PURGE, statement -> ApplicationRow.setTime(statement, 1, now));
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
    private final class Chunks extends InputStream {
        private final String id;
        private final int count;
        private int next;
        private byte[] chunk = new byte[0];
        private int at;

        Chunks(String id, int count) {
            this.id = id;
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            return fill() ? chunk[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int given = Math.min(length, chunk.length - at);
            System.arraycopy(chunk, at, bytes, from, given);
            at += given;
            return given;
        }

        private boolean fill() throws IOException {
            if (at == chunk.length && next < count) {
                List<byte[]> found = rows(
                        CHUNK_OF,
                        statement -> {
                            statement.setString(1, id);
                            statement.setInt(2, next);
                        },
                        row -> row.getBytes(1));
                if (found.isEmpty()) {
                    throw new IOException("A file was deleted while it was read");
                }
                chunk = found.get(0);
                at = 0;
                next++;
            }
            return at < chunk.length;
        }
    }
}
