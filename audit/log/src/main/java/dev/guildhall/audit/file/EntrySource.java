package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import java.io.IOException;
import java.util.List;

/** Entries for the tree, in their order; may be asked for more than once. */
interface EntrySource {

    /** Takes one entry after the other. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] entry, Hash leaf) throws IOException;
    }

    void forEach(Taker taker) throws IOException;

    /** These entries. */
    static EntrySource of(List<byte[]> entries) {
        return taker -> {
            for (byte[] entry : entries) {
                taker.take(entry, TreeHasher.leaf(entry));
            }
        };
    }

    /** All of these, one after the other. */
    static EntrySource all(List<? extends EntrySource> sources) {
        return taker -> {
            for (EntrySource source : sources) {
                source.forEach(taker);
            }
        };
    }
}
