package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.audit.tile.HashTile;
import java.util.BitSet;

/**
 * Reads a bundle against the hashes that its entries should have, and finds its way again behind an entry whose length
 * was changed, so that the entries after it are not blamed.
 */
final class BundleCheck {

    private static final int LENGTH_BYTES = 2;

    private final byte[] bundle;
    private final HashTile expected;
    private final int width;
    private final HashTile found = new HashTile();
    private final BitSet wrong = new BitSet();

    private BundleCheck(byte[] bundle, HashTile expected, int width) {
        this.bundle = bundle;
        this.expected = expected;
        this.width = width;
    }

    /**
     * @param expected the hashes that the entries should have; there may be fewer than entries
     * @param width how many entries the bundle should have
     */
    static BundleCheck of(byte[] bundle, HashTile expected, int width) {
        BundleCheck check = new BundleCheck(bundle, expected, width);
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

    private void run() {
        int at = 0;
        for (int place = 0; place < width; place++) {
            int length = EntryBundle.lengthAt(bundle, at);
            boolean fits = length >= 0 && length <= bundle.length - at - LENGTH_BYTES;
            boolean right = fits && isExpected(place, TreeHasher.leaf(bundle, at + LENGTH_BYTES, length));
            int next = at + LENGTH_BYTES + length;
            if (!right) {
                wrong.set(place);
                next = fits && isChain(next, width - place - 1) ? next : resume(at + LENGTH_BYTES, place);
                if (next < 0) {
                    wrong.set(place, width);
                    return;
                }
            }
            if (fits) {
                found.add(TreeHasher.leaf(bundle, at + LENGTH_BYTES, length));
            }
            at = next;
        }
        if (at < bundle.length) {
            wrong.set(width - 1);
        }
    }

    private boolean isExpected(int place, Hash leaf) {
        return place >= expected.width() || leaf.equals(expected.get(place));
    }

    // from where on the entries that should be left follow one another exactly to the end
    private int resume(int from, int place) {
        int left = width - place - 1;
        if (left == 0) {
            return bundle.length;
        }
        for (int at = from; at <= bundle.length - LENGTH_BYTES; at++) {
            if (isChain(at, left)) {
                int length = EntryBundle.lengthAt(bundle, at);
                if (isExpected(place + 1, TreeHasher.leaf(bundle, at + LENGTH_BYTES, length))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean isChain(int from, int entries) {
        int at = from;
        for (int i = 0; i < entries; i++) {
            int length = EntryBundle.lengthAt(bundle, at);
            if (length < 0 || length > bundle.length - at - LENGTH_BYTES) {
                return false;
            }
            at += LENGTH_BYTES + length;
        }
        return at == bundle.length;
    }
}
