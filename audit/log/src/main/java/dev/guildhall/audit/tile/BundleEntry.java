package dev.guildhall.audit.tile;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An entry of a bundle.
 *
 * @param leaf its hash as a leaf of the tree
 * @param bytes the entry itself; empty when it was cut to its hash
 */
public record BundleEntry(Hash leaf, Optional<byte[]> bytes) {

    /** An entry that is whole. */
    public static BundleEntry whole(byte[] entry) {
        return new BundleEntry(TreeHasher.leaf(entry), Optional.of(entry));
    }

    /** Whether only its hash is left. */
    public boolean isCut() {
        return bytes.isEmpty();
    }

    /** These entries, of which those among the first so many that are expired are cut to their hashes. */
    public static List<BundleEntry> cut(List<BundleEntry> entries, Predicate<byte[]> expired, long end) {
        List<BundleEntry> cut = new ArrayList<>(entries);
        for (int i = 0; i < Math.min(end, cut.size()); i++) {
            BundleEntry entry = cut.get(i);
            if (entry.bytes.filter(expired).isPresent()) {
                cut.set(i, new BundleEntry(entry.leaf, Optional.empty()));
            }
        }
        return cut;
    }
}
