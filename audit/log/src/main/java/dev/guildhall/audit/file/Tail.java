package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.segment.SegmentContents;
import dev.guildhall.audit.segment.WriteAheadLog;
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
 * and are then read again, so that one segment at a time is in memory however many there are.
 */
final class Tail implements EntrySource {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final List<Path> segments;
    private final long size;
    private final List<KeyRotation> rotations = new ArrayList<>();
    private long next;
    private Optional<byte[]> last = Optional.empty();

    private Tail(List<Path> segments, long size) {
        this.segments = segments;
        this.size = size;
        this.next = size;
    }

    /**
     * Looks through the segments of a folder.
     *
     * @param size how many entries the checkpoint covers
     * @throws DamagedLogException when an entry was changed or is missing
     */
    static Tail of(LogFolder folder, long size) throws IOException {
        Tail tail = new Tail(WriteAheadLog.segments(folder.wal()), size);
        for (Path segment : tail.segments) {
            tail.look(WriteAheadLog.read(segment));
        }
        return tail;
    }

    private void look(SegmentContents segment) {
        requireSound(segment);
        for (SegmentContents.Entry entry : segment.entries()) {
            if (entry.index() >= size) {
                KeyRotation.in(entry.bytes()).ifPresent(rotations::add);
                last = Optional.of(entry.bytes());
                next = entry.index() + 1;
            }
        }
        if (segment.isTorn()) {
            LOG.warn(
                    "A crash left an unfinished write after entry {}; no acknowledged event was in it",
                    segment.next() - 1);
        }
    }

    private void requireSound(SegmentContents segment) {
        String name = LogFolder.WAL + "/" + segment.file().getFileName();
        if (!segment.damages().isEmpty()) {
            SegmentContents.Damage damage = segment.damages().get(0);
            throw new DamagedLogException(
                    "Entry " + damage.from() + " was changed: in " + name + ", " + damage.reason());
        }
        if (segment.first() > next) {
            throw new DamagedLogException("Entry " + next + " is missing: " + name + " begins after it");
        }
        if (segment.isTorn() && !segment.file().equals(segments.get(segments.size() - 1))) {
            throw new DamagedLogException("Entry " + segment.next() + " was changed: " + name + " ends before it");
        }
    }

    boolean isEmpty() {
        return next == size;
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
        for (Path file : segments) {
            for (SegmentContents.Entry entry : WriteAheadLog.read(file).entries()) {
                if (entry.index() >= size) {
                    requireNext(entry.index(), expected);
                    taker.take(entry.bytes(), TreeHasher.leaf(entry.bytes()));
                    expected++;
                }
            }
        }
        requireNext(next, expected);
    }

    // what was sound a moment ago could not be read again
    private static void requireNext(long index, long expected) {
        if (index != expected) {
            throw new DamagedLogException(
                    "Entry " + expected + " is missing from the segments, or stands there twice: verify the log");
        }
    }
}
