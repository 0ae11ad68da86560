package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first, one for each bit of its size. It is
 * all that a tree needs in order to grow. Not thread-safe.
 */
final class Edge {

    /** How many heights of the tree one level of stored hashes stands for. */
    static final int HEIGHTS_PER_LEVEL = 8;

    private final List<Hash> roots = new ArrayList<>();
    private long size;

    /** A stored hash: the root of a complete subtree over {@code 256^level} entries. */
    record Node(int level, long index, Hash hash) {}

    /**
     * The edge of the tree of this size.
     *
     * @throws IllegalArgumentException when the bytes are not those of so many hashes as the size asks for
     */
    Edge(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException("The edge of a tree of " + size + " entries has " + bytes.length
                    + " bytes, where " + Long.bitCount(size) * Hash.BYTES + " belong");
        }
        this.size = size;
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            roots.add(Hash.of(bytes, at));
        }
    }

    private Edge(Edge other) {
        this.size = other.size;
        roots.addAll(other.roots);
    }

    /** One that grows by itself. */
    Edge copy() {
        return new Edge(this);
    }

    long size() {
        return size;
    }

    /** Puts a leaf at the end, and the hashes to be stored that it completes into the list. */
    void add(Hash leaf, List<Node> completed) {
        Hash hash = leaf;
        size++;
        for (int height = 1; size % (1L << height) == 0; height++) {
            hash = TreeHasher.node(roots.remove(roots.size() - 1), hash);
            if (height % HEIGHTS_PER_LEVEL == 0) {
                completed.add(new Node(height / HEIGHTS_PER_LEVEL, (size >> height) - 1, hash));
            }
        }
        roots.add(hash);
    }

    /** The root of the tree. */
    Hash root() {
        if (roots.isEmpty()) {
            return TreeHasher.EMPTY_ROOT;
        }
        Hash root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = TreeHasher.node(roots.get(i), root);
        }
        return root;
    }

    byte[] bytes() {
        byte[] bytes = new byte[roots.size() * Hash.BYTES];
        for (int i = 0; i < roots.size(); i++) {
            roots.get(i).copyTo(bytes, i * Hash.BYTES);
        }
        return bytes;
    }
}
