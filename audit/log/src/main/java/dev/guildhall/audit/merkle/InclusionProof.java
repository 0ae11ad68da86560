package dev.guildhall.audit.merkle;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The proof that an entry stands at its index in a tree: the hashes beside the way from its leaf to the root.
 *
 * <pre>{@code
 * InclusionProof proof = new InclusionProof(7, 15, path);
 * boolean logged = proof.verifies(TreeHasher.leaf(entry), root);
 * }</pre>
 *
 * @param index the entry's index, from 0
 * @param size the number of entries in the tree
 * @param path the hashes, the leaf's sibling first
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.1">RFC 6962, section 2.1.1</a>
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the proof leads from this leaf to this root; false for any proof that is malformed. */
    public boolean verifies(Hash leaf, Hash root) {
        return root(leaf).filter(root::equals).isPresent();
    }

    /** The root that the proof leads to from this leaf; empty when the path has too few or too many hashes. */
    public Optional<Hash> root(Hash leaf) {
        if (index < 0 || index >= size || path.size() != length(index, size)) {
            return Optional.empty();
        }
        return Optional.of(climb(index, size, leaf, path.iterator()));
    }

    private static int length(long index, long size) {
        int length = 0;
        while (size > 1) {
            long middle = MerkleTree.split(size);
            size = index < middle ? middle : size - middle;
            index = index < middle ? index : index - middle;
            length++;
        }
        return length;
    }

    private static Hash climb(long index, long size, Hash leaf, Iterator<Hash> path) {
        if (size == 1) {
            return leaf;
        }
        long middle = MerkleTree.split(size);
        if (index < middle) {
            Hash left = climb(index, middle, leaf, path);
            return TreeHasher.node(left, path.next());
        }
        Hash right = climb(index - middle, size - middle, leaf, path);
        return TreeHasher.node(path.next(), right);
    }
}
