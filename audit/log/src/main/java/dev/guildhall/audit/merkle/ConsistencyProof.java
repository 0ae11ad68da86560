package dev.guildhall.audit.merkle;

import java.util.List;

/**
 * The proof that an earlier tree is a beginning of a later one: nothing was removed, changed or put in between.
 *
 * <pre>{@code
 * ConsistencyProof proof = tree.consistencyProof(9);
 * boolean onlyGrew = proof.verifies(rootAt9, tree.root());
 * }</pre>
 *
 * @param earlier the number of entries in the earlier tree; a proof from the empty tree says nothing and never verifies
 * @param later the number of entries in the later tree
 * @param path the hashes, in the order of RFC 6962
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962.html#section-2.1.2">RFC 6962, section 2.1.2</a>
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the proof leads from one root to the other; false for any proof that is malformed. */
    public boolean verifies(Hash earlierRoot, Hash laterRoot) {
        return earlier > 0
                && new SubtreeConsistencyProof(new Subtree(0, earlier), later, path).verifies(earlierRoot, laterRoot);
    }
}
