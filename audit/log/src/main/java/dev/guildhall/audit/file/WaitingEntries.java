package dev.guildhall.audit.file;

import dev.guildhall.audit.segment.Frames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Copies of entries that are on disk and wait for the tree, in pieces of one size that are used again. Used under the lock of
 * {@link Publisher}, but for what was taken.
 */
final class WaitingEntries {

    /** How much of the heap may wait for the tree: the rest is the service's, and pieces are kept to be used again. */
    private static final int HEAP_SHARE = 8;
    /** From how many waiting bytes on commits wait unless said otherwise, so that memory stays bounded. */
    static final long FULL_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    /** Which part of that waits when the tree is written before the interval is over. */
    private static final int HURRY_SHARE = 4;

    /** How many pieces are kept for later: as many as wait when the tree is written in a hurry. */
    private static final int MAX_SPARE = 9;

    private final IntFunction<Frames> memory;
    private final int pieceBytes;
    private final long fullBytes;
    private final ArrayList<Entries> pieces = new ArrayList<>();
    private final Deque<Entries> spare = new ArrayDeque<>();
    /** What comes before all pieces, and is no longer in memory. */
    private Optional<EntrySource> left;
    /** How many of the first pieces are being written, and must stay as they are. */
    private int taken;

    private long bytes;

    /**
     * @param memory where pieces come from
     * @param pieceBytes the most bytes of frames that come at once
     * @param fullBytes from how many bytes in memory on commits wait
     * @param left what waits from the start, read from the disk when it is taken
     */
    WaitingEntries(IntFunction<Frames> memory, int pieceBytes, long fullBytes, Optional<EntrySource> left) {
        this.memory = memory;
        this.pieceBytes = pieceBytes;
        this.fullBytes = fullBytes;
        this.left = left;
    }

    /** Makes sure that {@link #add} needs no more memory for the batch, whatever is taken, forgotten or put back before. */
    void reserve(Entries batch) {
        if (spare.isEmpty()) {
            spare.add(new Entries(memory.apply(pieceBytes)));
        }
        spare.getFirst().reserveFor(batch);
        // what is taken is being read without the lock
        if (pieces.size() > taken) {
            last().reserveFor(batch);
        }
        pieces.ensureCapacity(pieces.size() + 1);
    }

    /** Puts a copy at the end of a batch for which there is memory. */
    void add(Entries batch) {
        if (pieces.size() == taken || !last().hasRoomFor(batch)) {
            pieces.add(spare.remove());
        }
        last().addAll(batch);
        bytes += batch.frames().length();
    }

    private Entries last() {
        return pieces.get(pieces.size() - 1);
    }

    boolean isEmpty() {
        return left.isEmpty() && pieces.isEmpty();
    }

    /** Whether so much is in memory, what is being written among it, that commits have to wait. */
    boolean isFull() {
        return bytes > fullBytes;
    }

    /** Whether so much is in memory that the tree is to be written before the interval is over. */
    boolean isMuch() {
        return bytes > fullBytes / HURRY_SHARE;
    }

    /** All that wait, to be read without the lock until {@link #forgetTaken} or {@link #putBack}. */
    EntrySource take() {
        taken = pieces.size();
        return EntrySource.all(Stream.concat(left.stream(), pieces.stream()).toList());
    }

    /** What was taken is in the tree. */
    void forgetTaken() {
        for (Entries piece : pieces.subList(0, taken)) {
            bytes -= piece.frames().length();
            piece.clear();
            if (spare.size() < MAX_SPARE) {
                spare.add(piece);
            }
        }
        pieces.subList(0, taken).clear();
        taken = 0;
        left = Optional.empty();
    }

    /** What was taken could not be put into the tree, and waits again. */
    void putBack() {
        taken = 0;
    }
}
