package dev.guildhall.forms.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Seals files with AES-256-GCM in chunks, so that a file of any size is read and written with a small buffer, and nothing of
 * it is given out before it is proved to be what was sealed.
 *
 * <p>A sealed file is a header, as before anything that is sealed, and the chunks. Each file has a key of its own, derived
 * from the data key, the file's id and the whole header, of which a part is random: no file can take another's place, and no
 * header another's. The nonce of a chunk is its number and whether it is the last, so that chunks cannot be left out,
 * repeated, exchanged or cut off.
 *
 * @see <a href="https://eprint.iacr.org/2015/189">Hoang, Reyhanitabar, Rogaway, Vizár: online authenticated encryption, the
 *     STREAM construction</a>
 */
final class FileSeal {

    /** How much of a file is sealed at once, in bytes. */
    static final int CHUNK = 64 * 1024;

    private static final String WHAT = "an uploaded file";

    private final DataKeys keys;
    private final SecureRandom random;

    FileSeal(DataKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** The content of this file as it is kept, sealed under the current key while it is read. */
    InputStream sealed(String id, InputStream content) throws IOException {
        DataKey key = keys.current();
        byte[] header = Envelope.header(key.wrapped());
        byte[] salt = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(salt);
        System.arraycopy(salt, 0, header, header.length - salt.length, salt.length);
        return new SequenceInputStream(
                new ByteArrayInputStream(header),
                new FileChunks(FileChunks.Way.SEALING, fileKey(key, id, header), content));
    }

    /**
     * What was sealed as the content of this file. Reading it throws an {@link IOException} before anything is given out that
     * is not.
     *
     * @throws UnknownKeyException when it was sealed under a key that the provider does not know
     * @throws BrokenSealException when it does not begin as sealed files do
     */
    InputStream opened(String id, InputStream sealed) throws IOException {
        PushbackInputStream rest = new PushbackInputStream(sealed, Envelope.MAX_BYTES + AesGcm.TAG_BYTES);
        byte[] beginning = rest.readNBytes(Envelope.MAX_BYTES + AesGcm.TAG_BYTES);
        Envelope envelope = Envelope.of(beginning).orElseThrow(() -> new BrokenSealException(WHAT));
        byte[] header = Arrays.copyOf(beginning, envelope.length());
        rest.unread(beginning, header.length, beginning.length - header.length);
        return new FileChunks(FileChunks.Way.OPENING, fileKey(keys.of(envelope.key()), id, header), rest);
    }

    private static Key fileKey(DataKey key, String id, byte[] header) {
        byte[] bound = Sealer.bound(WHAT, id);
        byte[] name = Arrays.copyOf(bound, bound.length + header.length);
        System.arraycopy(header, 0, name, bound.length, header.length);
        return key.of(name);
    }
}
