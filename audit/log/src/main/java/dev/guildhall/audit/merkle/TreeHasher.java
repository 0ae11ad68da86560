package dev.guildhall.audit.merkle;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashing of RFC 6962: a leaf is prefixed with 0, a node with 1, so that neither can be passed off as the other.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1">RFC 6962, section 2.1</a>
 */
public final class TreeHasher {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(TreeHasher::sha256);

    /** The root of the tree without entries: the hash of nothing. */
    public static final Hash EMPTY_ROOT = Hash.own(sha256().digest());

    private TreeHasher() {}

    /** The hash of an entry's bytes as a leaf. */
    public static Hash leaf(byte[] entry) {
        return leaf(entry, 0, entry.length);
    }

    /** The hash of the entry that these bytes of a larger array are. */
    public static Hash leaf(byte[] array, int offset, int length) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        digest.update(array, offset, length);
        return Hash.own(digest.digest());
    }

    /** Puts the hash of the entry that these bytes of a larger array are at the offset of a target. */
    public static void leafInto(byte[] array, int offset, int length, byte[] target, int at) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        digest.update(array, offset, length);
        digestInto(digest, target, at);
    }

    /**
     * Replaces each two of the hashes that stand one behind the other in the array by that of the node above them, so that
     * the first half of the array holds the level above.
     *
     * @param hashes an array of the bytes of hashes
     * @param count how many of them are replaced, an even number
     */
    public static void fold(byte[] hashes, int count) {
        MessageDigest digest = digest();
        byte[] node = new byte[1 + 2 * Hash.BYTES];
        node[0] = NODE;
        for (int at = 0; at < count * Hash.BYTES; at += 2 * Hash.BYTES) {
            System.arraycopy(hashes, at, node, 1, 2 * Hash.BYTES);
            digest.update(node);
            digestInto(digest, hashes, at / 2);
        }
    }

    private static void digestInto(MessageDigest digest, byte[] target, int at) {
        try {
            digest.digest(target, at, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalArgumentException("The target has no room for a hash at " + at, e);
        }
    }

    /** The hash of the node above two others. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        left.feed(digest);
        right.feed(digest);
        return Hash.own(digest.digest());
    }

    private static MessageDigest digest() {
        MessageDigest digest = SHA_256.get();
        digest.reset();
        return digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have", e);
        }
    }
}
