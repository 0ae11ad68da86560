package dev.guildhall.audit.verify;

import dev.guildhall.audit.entry.ActionMark;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.schema.LogActions;
import java.util.List;

/** What a log's entries tell of the log itself: what was cut, and who signs. */
final class OwnEvents {

    private static final List<ActionMark> MARKS =
            List.of(ActionMark.of(LogActions.PRUNED), ActionMark.of(LogActions.KEY_ROTATED));

    private final PruningCheck pruning = new PruningCheck();
    private final KeyCheck keys;

    OwnEvents(VerifierKey trusted) {
        this.keys = new KeyCheck(trusted);
    }

    /** Whether the entry that stands in the bytes from here to there can be one that tells of the log itself. */
    static boolean concerns(byte[] bytes, int from, int to) {
        for (ActionMark mark : MARKS) {
            if (mark.isOn(bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Takes note of an entry that is cut. */
    void cut(long index) {
        pruning.cut(index);
    }

    /** Takes note of an entry that is whole. */
    void whole(long index, byte[] entry) {
        pruning.whole(entry);
        keys.whole(index, entry);
    }

    PruningCheck pruning() {
        return pruning;
    }

    KeyCheck keys() {
        return keys;
    }
}
