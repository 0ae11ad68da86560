package dev.guildhall.audit.segment;

import java.nio.file.Path;
import java.util.Arrays;
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

    /** An entry with its index in the log, which stands in the bytes of its segment. */
    public static final class Entry {

        private final long index;
        private final byte[] segment;
        private final int from;
        private final int to;

        Entry(long index, byte[] segment, int from, int to) {
            this.index = index;
            this.segment = segment;
            this.from = from;
            this.to = to;
        }

        public long index() {
            return index;
        }

        /** A copy of the entry. */
        public byte[] bytes() {
            return Arrays.copyOfRange(segment, from, to);
        }

        /** What the look finds in the entry, which is not copied for it and must not be changed. */
        public <R> R find(Look<R> look) {
            return look.at(segment, from, to);
        }
    }

    /** Looks at an entry that stands in the bytes from here to there. */
    @FunctionalInterface
    public interface Look<R> {
        R at(byte[] bytes, int from, int to);
    }

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
