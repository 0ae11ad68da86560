package dev.guildhall.audit.segment;

import dev.guildhall.audit.tile.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The segments that entries are appended to before they are acknowledged.
 *
 * <p>One thread appends. Another may, at the same time, {@linkplain #prepareSpare prepare} the next segment and
 * {@linkplain #retire delete} those whose entries are in the tree.
 */
public final class WriteAheadLog {

    /** The smallest segment, in bytes: it holds the longest entries. */
    public static final int MIN_SEGMENT_BYTES = 256 << 10;
    /** The largest segment, in bytes. */
    public static final int MAX_SEGMENT_BYTES = SegmentReader.MAX_BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(WriteAheadLog.class);

    private record Retired(Path file, long next) {}

    private final Path folder;
    private final int segmentBytes;
    private final ChannelOpener opener;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Retired> full = new ArrayDeque<>();
    private long next;
    private @Nullable Segment current;
    private @Nullable Segment broken;
    private volatile boolean ending;

    /**
     * @param folder the folder of segments
     * @param left all that are in the folder, in their order; their torn tails are cut off
     * @param next the index of the first entry to come
     */
    public WriteAheadLog(Path folder, List<LeftSegment> left, long next, int segmentBytes, ChannelOpener opener)
            throws IOException {
        this.folder = folder;
        this.next = next;
        this.segmentBytes = segmentBytes;
        this.opener = opener;
        Files.createDirectories(folder);
        DurableFiles.forceFolder(DurableFiles.parent(folder));
        takeOver(left);
        beginSegment();
    }

    private void takeOver(List<LeftSegment> left) throws IOException {
        for (LeftSegment segment : left) {
            if (segment.isEmpty()) {
                segment.delete();
            } else {
                full.add(new Retired(segment.file(), segment.next()));
            }
        }
        if (!left.isEmpty() && !left.get(left.size() - 1).isEmpty()) {
            left.get(left.size() - 1).settle(opener);
        }
        for (Path file : SegmentFiles.list(folder)) {
            // it may be of another length
            if (SegmentFiles.isSpare(file)) {
                Files.delete(file);
            }
        }
        DurableFiles.forceFolder(folder);
    }

    /** The index of the next entry; on the thread that appends, or once it has ended. */
    public long next() {
        return next;
    }

    /** The most bytes of frames that one batch may have in segments of this size. */
    public static int batchBytes(int segmentBytes) {
        return Math.min(2 << 20, segmentBytes / 2);
    }

    /**
     * Appends a batch; on return it is on disk.
     *
     * @return the index of the batch's first entry
     * @throws IOException when it could not be written or forced: none of it may be acknowledged. What may have been written
     *     is cut off at once, or where that fails too by the next call or by {@link #close}; then a new segment is begun, for
     *     after a failed force the page cache proves nothing
     */
    public long append(Frames entries) throws IOException {
        mend();
        Segment segment = current;
        if (segment == null || ending || !segment.hasRoomFor(entries.length())) {
            ending = false;
            segment = beginSegment();
        }
        long first = next;
        try {
            segment.append(entries);
        } catch (IOException | RuntimeException | Error e) {
            broken = segment;
            current = null;
            mendAfter(e);
            throw e;
        }
        next = segment.next();
        return first;
    }

    // the process may end before another event comes, and what was refused must not come back
    private void mendAfter(Throwable failure) {
        try {
            mend();
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void mend() throws IOException {
        Segment failed = broken;
        if (failed != null) {
            failed.cutBack(opener);
            retired(failed);
            broken = null;
        }
    }

    private Segment beginSegment() throws IOException {
        Segment before = current;
        if (before != null) {
            before.close();
            retired(before);
            current = null;
        }
        Path spare = folder.resolve(SegmentFiles.SPARE);
        Segment begun;
        synchronized (this) {
            prepareSpare();
            begun = Segment.begin(spare, file(next), next, random.nextLong(), segmentBytes, opener);
        }
        current = begun;
        return begun;
    }

    private Path file(long first) {
        return SegmentFiles.file(folder, first);
    }

    private synchronized void retired(Segment segment) {
        // a segment without entries gives its name to the next: to delete it later would be to delete that
        if (!segment.file().equals(file(segment.next()))) {
            full.add(new Retired(segment.file(), segment.next()));
        }
    }

    /** Lets the next batch begin a new segment, so that this one can be deleted; on any thread. */
    public void endSegment() {
        ending = true;
    }

    /** Writes the file of the next segment ahead of time, so that no append waits for it. */
    public synchronized void prepareSpare() throws IOException {
        Path spare = folder.resolve(SegmentFiles.SPARE);
        if (!Files.exists(spare)) {
            Path unfinished = folder.resolve(SegmentFiles.SPARE + ".unfinished");
            Segment.prepare(unfinished, segmentBytes, opener);
            Files.move(unfinished, spare);
        }
    }

    /** Deletes the full segments all of whose entries are in a tree of this size. */
    public synchronized void retire(long size) throws IOException {
        Retired oldest = full.peek();
        while (oldest != null && oldest.next <= size) {
            Files.deleteIfExists(oldest.file);
            full.remove();
            oldest = full.peek();
        }
    }

    /**
     * Closes the segment that is being written; the files stay.
     *
     * @throws IOException when what was refused could not be cut off, and comes back with the next opening
     */
    public void close() throws IOException {
        Segment segment = current;
        if (segment != null) {
            segment.close();
            current = null;
        }
        mend();
    }

    /** Closes the segments and deletes them; all of their entries are in the tree. */
    public void delete() throws IOException {
        try {
            close();
        } catch (IOException uncut) {
            LOG.warn("What was refused could not be cut off, and goes with its segment", uncut);
        }
        DurableFiles.deleteFolder(folder);
    }
}
