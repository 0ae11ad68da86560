/**
 * The Merkle tree of RFC 6962: hashes of leaves and nodes, roots, inclusion proofs and consistency proofs, computed and
 * verified. It is arithmetic on hashes alone. Where hashes are kept, who signs a root and what an entry means do not
 * live here.
 */
@NullMarked
package dev.guildhall.audit.merkle;

import org.jspecify.annotations.NullMarked;
