package dev.guildhall.audit.merkle;

import java.io.IOException;

/**
 * Where the hashes of a tree's complete subtrees are read from: memory, a folder of tiles, a database.
 *
 * <p>Only complete subtrees are asked for: all of their {@code 2^height} leaves are in the tree.
 */
@FunctionalInterface
public interface Nodes {

    /**
     * The root of the subtree over the leaves from {@code index * 2^height} to {@code (index + 1) * 2^height}.
     *
     * @param height 0 for a leaf, at most 62
     * @param index the subtree's place from the left among those of its height
     * @throws IOException when the hash cannot be read
     */
    Hash node(int height, long index) throws IOException;
}
