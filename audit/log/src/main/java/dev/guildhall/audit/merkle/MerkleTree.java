package dev.guildhall.audit.merkle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A tree of RFC 6962 over the first so many leaves: its root and the proofs that it gives.
 *
 * <pre>{@code
 * MerkleTree tree = new MerkleTree(15, nodes);
 * InclusionProof proof = tree.inclusionProof(7);
 * proof.verifies(leafHash, tree.root());          // true
 * tree.consistencyProof(9).verifies(rootAt9, tree.root());
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1">RFC 6962, sections 2.1.1 and 2.1.2</a>
 */
public final class MerkleTree {

    private final long size;
    private final Nodes nodes;

    /**
     * @param size the number of leaves, 0 or more
     * @param nodes where the hashes of complete subtrees are read
     */
    public MerkleTree(long size, Nodes nodes) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has " + size + " leaves: give 0 or more");
        }
        this.size = size;
        this.nodes = nodes;
    }

    /** The number of leaves. */
    public long size() {
        return size;
    }

    /** The hash that stands for all leaves in their order. */
    public Hash root() throws IOException {
        return size == 0 ? TreeHasher.EMPTY_ROOT : rootOf(0, size);
    }

    /**
     * The root of the leaves of a {@linkplain Subtree valid subtree}.
     *
     * @throws IllegalArgumentException when the subtree ends after the tree
     */
    public Hash rootOf(Subtree subtree) throws IOException {
        requireInside(subtree.end());
        return rootOf(subtree.start(), subtree.end());
    }

    /**
     * The proof that the leaf is in the tree at its place.
     *
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    public InclusionProof inclusionProof(long index) throws IOException {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "Entry " + index + " is not in a tree of " + size + " entries: give 0 to " + (size - 1));
        }
        List<Hash> path = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + split(end - start);
            if (index < middle) {
                path.add(0, rootOf(middle, end));
                end = middle;
            } else {
                path.add(0, rootOf(start, middle));
                start = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /**
     * The proof that the tree of the first so many leaves is a beginning of this one.
     *
     * @throws IllegalArgumentException when the earlier tree is empty or larger than this one
     */
    public ConsistencyProof consistencyProof(long earlier) throws IOException {
        if (earlier < 1 || earlier > size) {
            throw new IllegalArgumentException("There is no consistency proof from a tree of " + earlier
                    + " entries to one of " + size + ": give 1 to " + size);
        }
        return new ConsistencyProof(earlier, size, path(new Subtree(0, earlier)));
    }

    /** The proof that the leaves of the subtree are these leaves of this tree. */
    public SubtreeConsistencyProof consistencyProof(Subtree subtree) throws IOException {
        requireInside(subtree.end());
        return new SubtreeConsistencyProof(subtree, size, path(subtree));
    }

    private void requireInside(long end) {
        if (end > size) {
            throw new IllegalArgumentException(
                    "A subtree ends at entry " + end + ", after a tree of " + size + " entries");
        }
    }

    private List<Hash> path(Subtree subtree) throws IOException {
        List<Hash> path = new ArrayList<>();
        subproof(subtree, 0, size, true, path);
        return path;
    }

    // known: the verifier already holds the hash of the leaves that are left over on the way down
    private void subproof(Subtree subtree, long start, long end, boolean known, List<Hash> path) throws IOException {
        long from = Math.max(subtree.start(), start);
        long to = Math.min(subtree.end(), end);
        if (from == start && to == end) {
            if (!known) {
                path.add(rootOf(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (to <= middle) {
            subproof(subtree, start, middle, known, path);
            path.add(rootOf(middle, end));
        } else {
            boolean whole = from >= middle;
            subproof(subtree, middle, end, whole && known, path);
            path.add(rootOf(start, middle));
        }
    }

    private Hash rootOf(long start, long end) throws IOException {
        long width = end - start;
        if (Long.bitCount(width) == 1 && start % width == 0) {
            return nodes.node(Long.numberOfTrailingZeros(width), start / width);
        }
        long middle = start + split(width);
        return TreeHasher.node(rootOf(start, middle), rootOf(middle, end));
    }

    /** The largest power of two below a number of leaves of at least two. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
