package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.PrunedBundle;
import dev.guildhall.audit.tile.TilePath;

/** How the entries of a bundle follow one another. */
enum Framing {
    /** Each entry is whole, with its length of two bytes in front. */
    WHOLE {
        @Override
        int endAt(byte[] bundle, int at) {
            int length = EntryBundle.lengthAt(bundle, at);
            int end = at + LENGTH_BYTES + length;
            return length < 0 || end > bundle.length ? -1 : end;
        }

        @Override
        int headerBytes() {
            return LENGTH_BYTES;
        }

        @Override
        boolean isCut(byte[] bundle, int at) {
            return false;
        }
    },
    /** Each entry is whole or cut to its hash, which a byte in front tells. */
    PRUNED {
        @Override
        int endAt(byte[] bundle, int at) {
            return PrunedBundle.endAt(bundle, at);
        }

        @Override
        int headerBytes() {
            return PrunedBundle.WHOLE_HEADER_BYTES;
        }

        @Override
        boolean isCut(byte[] bundle, int at) {
            return bundle[at] == PrunedBundle.CUT;
        }
    };

    private static final int LENGTH_BYTES = 2;

    static Framing of(TilePath bundle) {
        return bundle.level() == TilePath.PRUNED ? PRUNED : WHOLE;
    }

    /** Where the entry ends that begins here; -1 when the bundle ends before, or no entry can begin so. */
    abstract int endAt(byte[] bundle, int at);

    /** How many bytes stand in front of an entry that is whole. */
    abstract int headerBytes();

    /** Whether the entry that begins here is cut. */
    abstract boolean isCut(byte[] bundle, int at);

    /** Puts the hash of the entry that begins here and ends there at the end of a tile. */
    void addLeaf(byte[] bundle, int at, int end, HashTile tile) {
        if (isCut(bundle, at)) {
            tile.add(Hash.of(bundle, at + 1));
        } else {
            tile.addLeaf(bundle, at + headerBytes(), end - at - headerBytes());
        }
    }
}
