package dev.guildhall.audit.subject;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/**
 * The AES-256 key of one subject. What it seals says by a short id which key sealed it, so that data of an earlier, destroyed
 * key is told from data that was changed.
 *
 * <p>A sealed value is a version of 1 byte, the key's id of 8, a random nonce of 12, the ciphertext and a tag of 16. Immutable;
 * {@link #toString} does not show the key.
 */
public final class SubjectKey {

    /** The length of a key, in bytes. */
    public static final int BYTES = 32;

    private static final byte VERSION = 1;
    private static final int ID_BYTES = 8;
    private static final int HEADER_BYTES = 1 + ID_BYTES + AesGcm.NONCE_BYTES;
    private static final byte[] ID_LABEL = "guildhall subject key id v1".getBytes(StandardCharsets.US_ASCII);

    private final SecretKeySpec secret;
    private final byte[] id;

    private SubjectKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "AES");
        this.id = Arrays.copyOf(sha256(ID_LABEL, secret), ID_BYTES);
    }

    /** A new random key. */
    public static SubjectKey generate(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SubjectKey(secret);
    }

    /** @throws IllegalArgumentException when there are not 32 bytes */
    static SubjectKey of(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A subject's key has " + secret.length + " bytes: give " + BYTES);
        }
        return new SubjectKey(secret);
    }

    /**
     * Seals bytes.
     *
     * @param bound what they belong to: without the same they cannot be opened
     */
    public byte[] seal(byte[] plain, byte[] bound, SecureRandom random) {
        byte[] header = new byte[HEADER_BYTES];
        random.nextBytes(header);
        header[0] = VERSION;
        System.arraycopy(id, 0, header, 1, ID_BYTES);
        return AesGcm.encryptBehind(header, secret, bound, plain);
    }

    /** Whether the bytes say that they were sealed with this key. */
    public boolean sealed(byte[] sealed) {
        return sealed.length > HEADER_BYTES
                && sealed[0] == VERSION
                && Arrays.equals(sealed, 1, 1 + ID_BYTES, id, 0, ID_BYTES);
    }

    /** The bytes that were sealed; empty when another key sealed them, they were changed, or are bound to something else. */
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        return sealed(sealed) ? AesGcm.decryptBehind(HEADER_BYTES, sealed, secret, bound) : Optional.empty();
    }

    byte[] secret() {
        return secret.getEncoded();
    }

    private static byte[] sha256(byte[] label, byte[] secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(label);
            return digest.digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SubjectKey";
    }
}
