package dev.guildhall.audit.verify;

import dev.guildhall.audit.note.VerifierKey;

/** What a log's entries tell of the log itself: what was cut, and who signs. */
final class OwnEvents {

    private final PruningCheck pruning = new PruningCheck();
    private final KeyCheck keys;

    OwnEvents(VerifierKey trusted) {
        this.keys = new KeyCheck(trusted);
    }

    /** Takes note of an entry that is cut. */
    void cut(long index) {
        pruning.cut(index);
    }

    /** Takes note of an entry that is whole, and stands in the bundle from here to there. */
    void whole(long index, byte[] bundle, int from, int to) {
        pruning.whole(bundle, from, to);
        keys.whole(index, bundle, from, to);
    }

    PruningCheck pruning() {
        return pruning;
    }

    KeyCheck keys() {
        return keys;
    }
}
