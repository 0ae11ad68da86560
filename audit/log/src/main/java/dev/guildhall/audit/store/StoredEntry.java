package dev.guildhall.audit.store;

import dev.guildhall.audit.merkle.Hash;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry as a store has it.
 *
 * @param index its index in the log, from 0
 * @param leafHash its hash as a leaf of the log's tree
 * @param bytes the entry itself; empty when its time was over and only its hash was kept
 */
public record StoredEntry(long index, Hash leafHash, Optional<byte[]> bytes) {

    public StoredEntry {
        Objects.requireNonNull(leafHash, "leafHash");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** The index only. */
    @Override
    public String toString() {
        return "entry " + index;
    }
}
