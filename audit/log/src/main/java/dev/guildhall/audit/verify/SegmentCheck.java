package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.SegmentContents.Damage;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.LogFolder;
import java.util.List;
import java.util.Optional;

/** Judges the segments of a log that nobody writes: each by itself, and what they hold against the tree. */
final class SegmentCheck {

    private final List<SegmentLeaves> segments;
    private final Faults faults;

    SegmentCheck(List<SegmentLeaves> segments, Faults faults) {
        this.segments = segments;
        this.faults = faults;
    }

    /** Names what is missing, damaged and unfinished in the segments of a log whose tree has this many entries. */
    void checkEach(long size) {
        long next = size;
        for (SegmentLeaves segment : segments) {
            if (segment.first() > next) {
                faults.missing(segment.name(), next, segment.first(), "the segment before it is not there");
            }
            for (Damage damage : segment.damages()) {
                faults.changed(segment.name(), damage.from(), damage.to(), damage.reason());
            }
            if (segment.isTorn()) {
                long from = Math.min(segment.marked(), segment.next());
                faults.unfinished(
                        segment.name(),
                        from,
                        segment.next() + 1,
                        "its tail is no whole write; opening the log cuts it off");
            }
            next = Math.max(next, segment.next());
        }
    }

    /** Names the entries that the tree, too, holds and holds otherwise. */
    void compare(long first, HashTile leaves) {
        for (SegmentLeaves segment : segments) {
            long from = Math.max(first, segment.first());
            long to = Math.min(first + leaves.width(), segment.next());
            for (long index = from; index < to; index++) {
                Hash inTree = leaves.get((int) (index - first));
                if (segment.leaves()
                        .at(index)
                        .filter(hash -> !hash.equals(inTree))
                        .isPresent()) {
                    faults.changed(LogFolder.WAL, index, index + 1, "its segment and the tree hold different entries");
                }
            }
        }
    }

    /** The hash of an entry that no checkpoint covers yet; of two segments that hold it the later one counts. */
    Optional<Hash> waiting(long index) {
        Optional<Hash> found = Optional.empty();
        for (SegmentLeaves segment : segments) {
            Optional<Hash> here = segment.leaves().at(index);
            found = here.isPresent() ? here : found;
        }
        return found;
    }
}
