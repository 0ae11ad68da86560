package dev.guildhall.audit.merkle;

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
