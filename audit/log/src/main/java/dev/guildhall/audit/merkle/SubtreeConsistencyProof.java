package dev.guildhall.audit.merkle;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The proof that the entries of a subtree are these entries of a tree: a consistency proof that need not begin at the
 * first entry.
 *
 * @param subtree the entries
 * @param size the number of entries in the tree
 * @param path the hashes, innermost first
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-plants-merkle-tree-certs/">Merkle Tree Certificates:
 *     subtree consistency proofs</a>
 */
public record SubtreeConsistencyProof(Subtree subtree, long size, List<Hash> path) {

    public SubtreeConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the proof leads from the subtree's root to the tree's; false for any proof that is malformed. */
    public boolean verifies(Hash subtreeRoot, Hash treeRoot) {
        if (subtree.end() > size) {
            return false;
        }
        Iterator<Hash> hashes = path.iterator();
        Roots roots;
        try {
            roots = climb(subtree.start(), subtree.end(), size, new Known(subtreeRoot), hashes);
        } catch (NoSuchElementException tooFewHashes) {
            return false;
        }
        return !hashes.hasNext() && roots.inner.equals(subtreeRoot) && roots.outer.equals(treeRoot);
    }

    /** The roots of the subtree's entries and of all entries, among the entries that have been climbed over. */
    private record Roots(Hash inner, Hash outer) {}

    /** Where the hash at the bottom comes from: the subtree's own root while it is whole, else the proof. */
    private sealed interface Bottom {}

    private record Known(Hash root) implements Bottom {}

    private record FromProof() implements Bottom {}

    private static Roots climb(long start, long end, long size, Bottom bottom, Iterator<Hash> hashes) {
        if (start == 0 && end == size) {
            Hash hash = bottom instanceof Known known ? known.root : hashes.next();
            return new Roots(hash, hash);
        }
        long middle = MerkleTree.split(size);
        if (end <= middle) {
            Roots left = climb(start, end, middle, bottom, hashes);
            return new Roots(left.inner, TreeHasher.node(left.outer, hashes.next()));
        }
        if (start >= middle) {
            Roots right = climb(start - middle, end - middle, size - middle, bottom, hashes);
            return new Roots(right.inner, TreeHasher.node(hashes.next(), right.outer));
        }
        // a valid subtree that reaches over the middle starts at the left edge: its left half is the whole left half
        Roots right = climb(0, end - middle, size - middle, new FromProof(), hashes);
        Hash left = hashes.next();
        return new Roots(TreeHasher.node(left, right.inner), TreeHasher.node(left, right.outer));
    }
}
