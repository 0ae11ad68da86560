package dev.guildhall.forms.sealing;

import dev.guildhall.forms.upload.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;

/**
 * A store that seals the content of files before another store keeps them, chunk by chunk, bound to the file's id: no file can
 * take another's place, and no part of one be changed, left out or exchanged.
 *
 * <p>The handler puts one around every store that is none; a team makes one itself to read what was submitted:
 *
 * <pre>{@code
 * FileStore files = SealedFileStore.of(JdbcFileStore.of(dataSource), keys, new SecureRandom());
 * JourneyHandler.of(journey).files(files).keys(keys).onSubmit(submission -> {
 *     try (InputStream content = files.open(submission.application().receipt().id())) { ... }
 * })
 * }</pre>
 *
 * <p>A file is sealed under the key that is current when it is put, and stays so: an earlier key can go when the last file
 * that it sealed has expired. What cannot be opened, because the key is not known or a bit is another, is an {@link
 * IOException} before anything of it is given out.
 */
public final class SealedFileStore implements FileStore {

    private final FileStore inner;
    private final FileSeal seal;

    private SealedFileStore(FileStore inner, FileSeal seal) {
        this.inner = inner;
        this.seal = seal;
    }

    /** A store that keeps sealed in this store what it is given. */
    public static SealedFileStore of(FileStore inner, KeyProvider keys, SecureRandom random) {
        return new SealedFileStore(inner, new FileSeal(new DataKeys(keys, random, Sealer.MAX_USES), random));
    }

    @Override
    public void put(String id, InputStream content, Instant until) throws IOException {
        inner.put(id, seal.sealed(id, content), until);
    }

    @Override
    public InputStream open(String id) throws IOException {
        InputStream sealed = inner.open(id);
        try {
            return seal.opened(id, sealed);
        } catch (UnknownKeyException | BrokenSealException e) {
            sealed.close();
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    @Override
    public void keepUntil(Collection<String> ids, Instant until) throws IOException {
        inner.keepUntil(ids, until);
    }

    @Override
    public void delete(String id) throws IOException {
        inner.delete(id);
    }

    @Override
    public int purge(Instant now, int limit) throws IOException {
        return inner.purge(now, limit);
    }
}
