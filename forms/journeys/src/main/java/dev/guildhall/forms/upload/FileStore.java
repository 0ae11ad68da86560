package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Collection;

/**
 * Keeps the content of uploaded files until it is deleted or expires. Safe for use by many threads at once.
 *
 * <p>An id is of the store's own making, and nobody can guess one. A store for a test of your own extends {@code
 * FileStoreContract}.
 */
public interface FileStore {

    /**
     * Keeps a file.
     *
     * @param content is read to its end and not closed
     * @param until when it may be purged, unless {@link #keepUntil} says later
     * @return the file's id: 1 to 64 lower-case letters and digits
     * @throws IOException when the content cannot be read or kept; nothing of it stays then
     */
    String put(InputStream content, Instant until) throws IOException;

    /**
     * The content of a file, for the caller to close.
     *
     * @throws NoSuchFileException when there is none with this id, or no longer
     * @throws IOException also later, while it is read, when it is not what was put
     */
    InputStream open(String id) throws IOException;

    /** Moves the time until which these files are kept; passes over those that are not there. */
    void keepUntil(Collection<String> ids, Instant until) throws IOException;

    /** Deletes a file; does nothing when it is not there. */
    void delete(String id) throws IOException;

    /**
     * Deletes every file whose time has come.
     *
     * @return how many
     */
    int purge(Instant now) throws IOException;
}
