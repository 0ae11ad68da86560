package dev.guildhall.audit.store;

import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import java.util.List;

/** Reads a log: its checkpoint, its tree, its entries. Safe for use by many threads at once. */
public interface LogReader {

    /** The most entries that are read at once. */
    int MAX_ENTRIES = 65_536;

    /**
     * The last checkpoint, which need not cover every entry that is durable.
     *
     * @throws AuditException when it cannot be read
     */
    Checkpoint latest();

    /**
     * The tree under a checkpoint of this log; its methods throw {@link java.io.IOException} when its hashes cannot be read.
     */
    MerkleTree tree(Checkpoint checkpoint);

    /**
     * Entries in their order.
     *
     * @param first the index of the first
     * @param count how many, up to {@value #MAX_ENTRIES}; fewer come back where the last checkpoint covers fewer
     * @throws AuditException when they cannot be read
     */
    List<StoredEntry> entries(long first, int count);
}
