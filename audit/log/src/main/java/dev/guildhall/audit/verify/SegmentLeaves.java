package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.segment.SegmentContents;
import dev.guildhall.audit.segment.SegmentContents.Damage;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.tile.LogFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What there is to judge of one segment: 32 bytes for each entry in place of the entry, so that many segments can be
 * looked at together.
 */
record SegmentLeaves(
        String name, long first, long next, long marked, int tornAt, List<Damage> damages, LeafRuns leaves) {

    /** Where a segment begins and ends, by which two looks at it are compared. */
    record Ends(long first, long next, long marked, int tornAt) {}

    /**
     * Reads a segment.
     *
     * @throws IOException when it cannot be read; a NoSuchFileException when it is not there (any more)
     */
    static SegmentLeaves read(Path file) throws IOException {
        SegmentContents segment = SegmentFiles.read(file);
        LeafRuns leaves = new LeafRuns();
        for (SegmentContents.Entry entry : segment.entries()) {
            leaves.add(entry.index(), entry.find((bytes, from, to) -> TreeHasher.leaf(bytes, from, to - from)));
        }
        return new SegmentLeaves(
                LogFolder.WAL + "/" + file.getFileName(),
                segment.first(),
                segment.next(),
                segment.marked(),
                segment.tornAt(),
                segment.damages(),
                leaves);
    }

    boolean isTorn() {
        return tornAt != SegmentContents.WHOLE;
    }

    /** Whether its tail is torn or something in it was changed; a log that is being written may look so. */
    boolean isUnsettled() {
        return isTorn() || !damages.isEmpty();
    }

    Ends ends() {
        return new Ends(first, next, marked, tornAt);
    }
}
