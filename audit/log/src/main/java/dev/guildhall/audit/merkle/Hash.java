package dev.guildhall.audit.merkle;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 hash of a leaf or of a node of the tree: 32 bytes.
 *
 * <pre>{@code
 * Hash leaf = TreeHasher.leaf(entry);
 * String text = leaf.base64();           // as in a checkpoint or a proof
 * Hash.ofBase64(text).equals(leaf);      // true
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Hash {

    /** The length of a hash, in bytes. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash of these 32 bytes.
     *
     * @throws IllegalArgumentException when there are more or fewer bytes
     */
    public static Hash of(byte[] bytes) {
        return own(bytes.clone());
    }

    /** The hash of the 32 bytes that begin at the offset. */
    public static Hash of(byte[] bytes, int offset) {
        return own(Arrays.copyOfRange(bytes, offset, offset + BYTES));
    }

    /**
     * The hash that this base64 text (RFC 4648, section 4, with padding) stands for.
     *
     * @throws IllegalArgumentException when the text is not the one base64 form of 32 bytes
     */
    public static Hash ofBase64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        Hash hash = own(bytes);
        if (!hash.base64().equals(text)) {
            // the decoder drops the spare bits of the last character: two texts must not stand for one hash
            throw new IllegalArgumentException("The hash \"" + text + "\" is not in its one base64 form");
        }
        return hash;
    }

    static Hash own(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A hash has " + bytes.length + " bytes: give " + BYTES);
        }
        return new Hash(bytes);
    }

    /** The 32 bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Copies the 32 bytes to the offset. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    void feed(MessageDigest digest) {
        digest.update(bytes);
    }

    /** Whether the 32 bytes at the offset are this hash. */
    public boolean isAt(byte[] other, int offset) {
        return Arrays.equals(bytes, 0, BYTES, other, offset, offset + BYTES);
    }

    /** The hash in base64 (RFC 4648, section 4, with padding): 44 characters. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
