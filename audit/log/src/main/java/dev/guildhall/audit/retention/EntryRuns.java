package dev.guildhall.audit.retention;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A set of entries of a log by their indexes, held as runs of neighbours: for each run how many entries lie between it and the run
 * before, less one, and how many are in it, less one, both as unsigned LEB128. A run far from others takes a few bytes, however
 * long it is.
 */
public final class EntryRuns {

    /** What an index may be, so that there is one behind each that counts as none. */
    static final long MAX_INDEX = Long.MAX_VALUE - 2;

    private final byte[] bytes;
    private final long count;
    private final long last;

    private EntryRuns(Builder builder) {
        this.bytes = builder.written();
        this.count = builder.count;
        this.last = builder.last;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The set whose text this is; throws {@link IllegalArgumentException} when it is the text of none. */
    public static EntryRuns parse(String text) {
        RunCursor runs = new RunCursor(Base64.getUrlDecoder().decode(text));
        Builder set = builder();
        while (runs.next()) {
            set.addRun(runs.first(), runs.last());
        }
        return set.build();
    }

    /** The runs in base64url without padding (RFC 4648, section 5). */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** How many entries are in the set. */
    public long count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The index of the last entry; -1 when there is none. */
    public long last() {
        return last;
    }

    /** The index of the first entry; -1 when there is none. */
    public long first() {
        RunCursor runs = runs();
        return runs.next() ? runs.first() : -1;
    }

    /** What of this set is in none of the others. */
    public EntryRuns without(List<EntryRuns> others) {
        Builder rest = builder();
        MergedRuns taken = new MergedRuns(others);
        boolean more = taken.next();
        for (RunCursor runs = runs(); runs.next(); ) {
            long from = runs.first();
            while (more && taken.last() < from) {
                more = taken.next();
            }
            while (more && taken.first() <= runs.last()) {
                if (from < taken.first()) {
                    rest.addRun(from, taken.first() - 1);
                }
                from = taken.last() + 1;
                if (taken.last() >= runs.last()) {
                    break;
                }
                more = taken.next();
            }
            if (from <= runs.last()) {
                rest.addRun(from, runs.last());
            }
        }
        return rest.build();
    }

    RunCursor runs() {
        return new RunCursor(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryRuns runs && Arrays.equals(bytes, runs.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return count + " entries up to " + last;
    }

    /** Takes indexes in ascending order. */
    public static final class Builder {
        private byte[] bytes = new byte[16];
        private int length;
        private long count;
        /** The end of the run before the open one. */
        private long before = -2;

        private long first = -1;
        private long last = -1;

        private Builder() {}

        /** Adds the entry of this index, which is greater than all that were added. */
        public Builder add(long index) {
            return addRun(index, index);
        }

        private Builder addRun(long from, long to) {
            if (from <= last) {
                throw new IllegalArgumentException("Entry " + from + " does not stand behind entry " + last);
            }
            if (to > MAX_INDEX) {
                throw new IllegalArgumentException("An index is at most " + MAX_INDEX);
            }
            if (count > 0 && from > last + 1) {
                write(first - before - 2);
                write(last - first);
                before = last;
            }
            first = count == 0 || from > last + 1 ? from : first;
            count += to - from + 1;
            last = to;
            return this;
        }

        public boolean isEmpty() {
            return count == 0;
        }

        /** How many bytes the set takes at most, its last run included. */
        public int bytes() {
            return length + 2 * RunCursor.MAX_NUMBER_BYTES;
        }

        public EntryRuns build() {
            return new EntryRuns(this);
        }

        /** The bytes with the open run; more may be added afterwards. */
        private byte[] written() {
            int closed = length;
            if (count > 0) {
                write(first - before - 2);
                write(last - first);
            }
            byte[] all = Arrays.copyOf(bytes, length);
            length = closed;
            return all;
        }

        private void write(long number) {
            if (bytes.length - length < RunCursor.MAX_NUMBER_BYTES) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            long rest = number;
            while (rest > 0x7f) {
                bytes[length++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[length++] = (byte) rest;
        }
    }
}
