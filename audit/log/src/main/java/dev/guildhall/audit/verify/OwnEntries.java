package dev.guildhall.audit.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The entries of a bundle that tell of the log itself, kept until what stands before them was judged. Not thread-safe. */
final class OwnEntries {

    private final List<Long> cut = new ArrayList<>();
    private final SortedMap<Long, byte[]> whole = new TreeMap<>();

    /** Takes note of an entry that is cut. */
    void cut(long index) {
        cut.add(index);
    }

    /** Takes note of an entry that is whole, and stands in the bundle from here to there. */
    void whole(long index, byte[] bundle, int from, int to) {
        if (OwnEvents.concerns(bundle, from, to)) {
            whole.put(index, Arrays.copyOfRange(bundle, from, to));
        }
    }

    /** Tells of all of them in order. */
    void tell(OwnEvents told) {
        cut.forEach(told::cut);
        whole.forEach(told::whole);
    }
}
