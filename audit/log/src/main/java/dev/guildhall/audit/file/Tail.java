package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.segment.LeftSegment;
import dev.guildhall.audit.segment.SegmentContents;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.tile.LogFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The entries that a crash left in segments and no checkpoint covers. All of them are looked through before one is believed,
 * and are read again for the tree, so that one segment at a time is in memory however many there are.
 */
final class Tail implements EntrySource {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final List<LeftSegment> segments = new ArrayList<>();
    private final long size;
    private final List<KeyRotation> rotations = new ArrayList<>();
    private long next;
    private Optional<byte[]> last = Optional.empty();

    private Tail(long size) {
        this.size = size;
        this.next = size;
    }

    /** The tail of a log that has just been begun. */
    static Tail none() {
        return new Tail(0);
    }

    /**
     * Looks through the segments of a folder.
     *
     * @param size how many entries the checkpoint covers
     * @throws DamagedLogException when an entry was changed or is missing
     */
    static Tail of(LogFolder folder, long size) throws IOException {
        Tail tail = new Tail(size);
        List<Path> files = SegmentFiles.segments(folder.wal());
        for (Path file : files) {
            SegmentContents segment = SegmentFiles.read(file);
            tail.requireSound(segment, file.equals(files.get(files.size() - 1)));
            tail.look(segment);
        }
        return tail;
    }

    private void look(SegmentContents segment) {
        segments.add(LeftSegment.of(segment));
        for (SegmentContents.Entry entry : segment.entries()) {
            if (entry.index() >= size) {
                entry.<Optional<KeyRotation>>find(KeyRotation::in).ifPresent(rotations::add);
                next = entry.index() + 1;
            }
        }
        if (segment.next() > size && !segment.entries().isEmpty()) {
            last = Optional.of(
                    segment.entries().get(segment.entries().size() - 1).bytes());
        }
        if (segment.isTorn()) {
            LOG.warn(
                    "A crash left an unfinished write after entry {}; no acknowledged event was in it",
                    segment.next() - 1);
        }
    }

    private void requireSound(SegmentContents segment, boolean isLast) {
        String name = LogFolder.WAL + "/" + segment.file().getFileName();
        if (!segment.damages().isEmpty()) {
            SegmentContents.Damage damage = segment.damages().get(0);
            throw new DamagedLogException(
                    "Entry " + damage.from() + " was changed: in " + name + ", " + damage.reason());
        }
        if (segment.first() > next) {
            throw new DamagedLogException("Entry " + next + " is missing: " + name + " begins after it");
        }
        if (segment.isTorn() && !isLast) {
            throw new DamagedLogException("Entry " + segment.next() + " was changed: " + name + " ends before it");
        }
    }

    boolean isEmpty() {
        return next == size;
    }

    /** The index after the last entry. */
    long next() {
        return next;
    }

    /** The segments, in their order, those among them that the checkpoint covers. */
    List<LeftSegment> segments() {
        return List.copyOf(segments);
    }

    /** The last of the entries; empty when there is none. */
    Optional<byte[]> last() {
        return last;
    }

    /** Those of the entries that hand the log over to another key. */
    List<KeyRotation> rotations() {
        return rotations;
    }

    /** Reads the segments again, and gives the entries. */
    @Override
    public void forEach(Taker taker) throws IOException {
        long expected = size;
        for (LeftSegment segment : uncovered()) {
            for (SegmentContents.Entry entry : SegmentFiles.read(segment.file()).entries()) {
                if (entry.index() >= size) {
                    requireNext(entry.index(), expected);
                    byte[] bytes = entry.bytes();
                    taker.take(bytes, TreeHasher.leaf(bytes));
                    expected++;
                }
            }
        }
        requireNext(next, expected);
    }

    // the others are deleted by now, and one without entries may have given its name to the segment that is written
    private List<LeftSegment> uncovered() {
        return segments.stream()
                .filter(segment -> !segment.isEmpty() && segment.next() > size)
                .toList();
    }

    // what was sound a moment ago could not be read again
    private static void requireNext(long index, long expected) {
        if (index != expected) {
            throw new DamagedLogException(
                    "Entry " + expected + " is missing from the segments, or stands there twice: verify the log");
        }
    }
}
