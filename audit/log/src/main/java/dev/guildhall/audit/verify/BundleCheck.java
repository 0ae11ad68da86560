package dev.guildhall.audit.verify;

import dev.guildhall.audit.tile.HashTile;
import java.util.BitSet;

/**
 * Reads a bundle against the hashes that its entries should have, and finds its way again behind an entry whose length
 * was changed, so that the entries after it are not blamed.
 */
final class BundleCheck {

    private final byte[] bundle;
    private final HashTile expected;
    private final int width;
    private final Framing framing;
    private final HashTile found = new HashTile();
    private final BitSet wrong = new BitSet();
    private final int[] starts;

    private BundleCheck(byte[] bundle, HashTile expected, int width, Framing framing) {
        this.bundle = bundle;
        this.expected = expected;
        this.width = width;
        this.framing = framing;
        this.starts = new int[width];
    }

    /**
     * @param expected the hashes that the entries should have; there may be fewer than entries
     * @param width how many entries the bundle should have
     * @param framing how they follow one another
     */
    static BundleCheck of(byte[] bundle, HashTile expected, int width, Framing framing) {
        BundleCheck check = new BundleCheck(bundle, expected, width, framing);
        check.run();
        return check;
    }

    /** The places of the entries whose hashes are not the expected ones. */
    BitSet wrong() {
        return wrong;
    }

    /** The hashes of the entries as they are; fewer than the width when the bundle cannot be followed to its end. */
    HashTile found() {
        return found;
    }

    /** Tells of each of the first so many entries whether it is cut or whole; of those that are right. */
    void tell(OwnEntries told, long firstIndex, int count) {
        for (int place = 0; place < count; place++) {
            if (!wrong.get(place)) {
                int at = starts[place];
                if (framing.isCut(bundle, at)) {
                    told.cut(firstIndex + place);
                } else {
                    told.whole(firstIndex + place, bundle, at + framing.headerBytes(), framing.endAt(bundle, at));
                }
            }
        }
    }

    private void run() {
        int at = 0;
        for (int place = 0; place < width; place++) {
            int next = framing.endAt(bundle, at);
            boolean fits = next >= 0;
            starts[place] = at;
            if (fits) {
                framing.addLeaf(bundle, at, next, found);
            }
            if (!fits || !isExpected(place, found, found.width() - 1)) {
                wrong.set(place);
                next = fits && isChain(next, width - place - 1) ? next : resume(at + framing.headerBytes(), place);
                if (next < 0) {
                    wrong.set(place, width);
                    return;
                }
            }
            at = next;
        }
        if (at < bundle.length) {
            wrong.set(width - 1);
        }
    }

    private boolean isExpected(int place, HashTile leaves, int position) {
        return place >= expected.width() || expected.agrees(place, leaves, position);
    }

    // from where on the entries that should be left follow one another exactly to the end
    private int resume(int from, int place) {
        int left = width - place - 1;
        if (left == 0) {
            return bundle.length;
        }
        for (int at = from; at < bundle.length; at++) {
            if (isChain(at, left) && isExpected(place + 1, leafAt(at), 0)) {
                return at;
            }
        }
        return -1;
    }

    private HashTile leafAt(int at) {
        HashTile leaf = new HashTile();
        framing.addLeaf(bundle, at, framing.endAt(bundle, at), leaf);
        return leaf;
    }

    private boolean isChain(int from, int entries) {
        int at = from;
        for (int i = 0; i < entries; i++) {
            at = framing.endAt(bundle, at);
            if (at < 0) {
                return false;
            }
        }
        return at == bundle.length;
    }
}
