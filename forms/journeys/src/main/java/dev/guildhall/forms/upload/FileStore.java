package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;

/**
 * Keeps the content of uploaded files until it is deleted or expires. Safe for use by many threads at once.
 *
 * <p>The handler makes the ids, which nobody can guess, and gives a store only content that is sealed ({@code
 * SealedFileStore}). Whoever writes a store lets its tests extend {@code FileStoreContract}, which is in the test jar of
 * guildhall-forms.
 */
public interface FileStore {

    /**
     * Keeps a file.
     *
     * @param id the file's id, from {@link #newId}
     * @param content is read to its end and not closed
     * @param until when it may be purged, unless {@link #keepUntil} says later
     * @throws IOException when the content cannot be read or kept, or there is a file of this id; nothing of it stays then
     */
    void put(String id, InputStream content, Instant until) throws IOException;

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
     * Deletes files whose time has come.
     *
     * @param limit how many at most; at least 1
     * @return how many were deleted; fewer than the limit when none is left
     */
    int purge(Instant now, int limit) throws IOException;

    /** A new id: 128 random bits as 32 lower-case hexadecimal digits, which are safe in any path. */
    static String newId(SecureRandom random) {
        return FileIds.random(random);
    }
}
