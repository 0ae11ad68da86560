package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals files with AES-256-GCM in chunks, so that a file of any size is read and written with a small buffer, and nothing of
 * it is given out before it is proved to be what was sealed.
 *
 * <p>Each file has a key of its own, made from the given key and a random salt. The nonce of a chunk is its number and
 * whether it is the last, so that chunks cannot be left out, repeated, exchanged or cut off; the file's id is authenticated
 * with each, so that files cannot be exchanged.
 *
 * @see <a href="https://eprint.iacr.org/2015/189">Hoang, Reyhanitabar, Rogaway, Vizár: online authenticated encryption, the
 *     STREAM construction</a>
 */
final class FileSeal {

    static final int CHUNK = 64 * 1024;

    private static final byte VERSION = 1;
    private static final int SALT = 32;
    private static final int TAG = 16;
    private static final int NONCE = 12;

    private final SecretKey key;
    private final SecureRandom random;

    FileSeal(SecretKey key, SecureRandom random) {
        byte[] encoded = key.getEncoded();
        if (encoded != null && encoded.length != 32) {
            throw new IllegalArgumentException(
                    "The key for uploaded files has " + encoded.length * 8 + " bits: give one of 256");
        }
        this.key = key;
        this.random = random;
    }

    void seal(String id, InputStream content, OutputStream out) throws IOException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Chunks chunks = new Chunks(id, fileKey(salt), Cipher.ENCRYPT_MODE);
        out.write(VERSION);
        out.write(salt);
        byte[] chunk = content.readNBytes(CHUNK);
        while (true) {
            byte[] next = content.readNBytes(CHUNK);
            out.write(chunks.next(chunk, next.length == 0));
            if (next.length == 0) {
                return;
            }
            chunk = next;
        }
    }

    InputStream open(String id, InputStream sealed) throws IOException {
        byte[] head = sealed.readNBytes(1 + SALT);
        if (head.length < 1 + SALT || head[0] != VERSION) {
            sealed.close();
            throw new IOException("A stored file is not sealed as this version seals files");
        }
        byte[] salt = java.util.Arrays.copyOfRange(head, 1, head.length);
        return new Opening(sealed, new Chunks(id, fileKey(salt), Cipher.DECRYPT_MODE));
    }

    private SecretKey fileKey(byte[] salt) throws IOException {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update("guildhall uploaded file".getBytes(StandardCharsets.US_ASCII));
            return new SecretKeySpec(mac.doFinal(salt), "AES");
        } catch (GeneralSecurityException e) {
            throw new IOException("The key for uploaded files cannot be used", e);
        }
    }

    /** The chunks of one file, in order. */
    private static final class Chunks {
        private final byte[] id;
        private final SecretKey key;
        private final int mode;
        private long number;

        Chunks(String id, SecretKey key, int mode) {
            this.id = id.getBytes(StandardCharsets.UTF_8);
            this.key = key;
            this.mode = mode;
        }

        byte[] next(byte[] chunk, boolean last) throws IOException {
            byte[] nonce = ByteBuffer.allocate(NONCE)
                    .putLong(number++)
                    .putInt(last ? 1 : 0)
                    .array();
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
                cipher.updateAAD(id);
                return cipher.doFinal(chunk);
            } catch (GeneralSecurityException changed) {
                throw new IOException("A stored file is not what was sealed, or was sealed with another key", changed);
            }
        }
    }

    /** Gives out a chunk only after it has been proved. */
    private static final class Opening extends InputStream {
        private final InputStream sealed;
        private final Chunks chunks;
        private byte[] ahead;
        private byte[] open = new byte[0];
        private int at;
        private boolean over;

        Opening(InputStream sealed, Chunks chunks) throws IOException {
            this.sealed = sealed;
            this.chunks = chunks;
            this.ahead = sealed.readNBytes(CHUNK + TAG);
        }

        @Override
        public int read() throws IOException {
            return fill() ? open[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int given = Math.min(length, open.length - at);
            System.arraycopy(open, at, bytes, from, given);
            at += given;
            return given;
        }

        private boolean fill() throws IOException {
            while (at == open.length && !over) {
                byte[] next = sealed.readNBytes(CHUNK + TAG);
                over = next.length == 0;
                open = chunks.next(ahead, over);
                at = 0;
                ahead = next;
            }
            return at < open.length;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
