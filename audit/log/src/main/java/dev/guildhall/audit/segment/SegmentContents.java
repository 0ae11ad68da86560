package dev.guildhall.audit.segment;

import java.nio.file.Path;
import java.util.List;

/**
 * What was read from one segment.
 *
 * @param file the segment's file
 * @param first the index of its first entry
 * @param next the index after its last entry
 * @param marked the index up to which the entries are marked as being on disk
 * @param entries the entries that are sound, in their order
 * @param damages what was changed after it was on disk
 * @param tornAt from which byte on the tail is torn; {@link #WHOLE} when it is not
 */
public record SegmentContents(
        Path file, long first, long next, long marked, List<Entry> entries, List<Damage> damages, int tornAt) {

    /** Says that no tail is torn. */
    public static final int WHOLE = -1;

    /** An entry with its index in the log. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and handed on without a copy for speed
    public record Entry(long index, byte[] bytes) {}

    /**
     * Entries that were on disk and have been changed since.
     *
     * @param from the first index
     * @param to the index after the last
     * @param reason what is wrong, about one of the entries
     */
    public record Damage(long from, long to, String reason) {}

    public SegmentContents {
        entries = List.copyOf(entries);
        damages = List.copyOf(damages);
    }

    /** Whether a crash left an unfinished write at the end. */
    public boolean isTorn() {
        return tornAt != WHOLE;
    }
}
