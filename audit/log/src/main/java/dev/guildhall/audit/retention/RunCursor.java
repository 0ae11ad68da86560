package dev.guildhall.audit.retention;

/** Goes through the runs of a set of entries, as {@link EntryRuns} writes them. */
final class RunCursor {

    /** What the largest number takes, of 63 bits. */
    static final int MAX_NUMBER_BYTES = 9;

    private final byte[] bytes;
    private int at;
    private long first = -1;
    private long last = -2;

    RunCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next run; throws {@link IllegalArgumentException} where the bytes are not those of one. */
    boolean next() {
        if (at == bytes.length) {
            return false;
        }
        try {
            first = Math.addExact(last + 2, number());
            last = Math.addExact(first, number());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("A run of entries ends beyond 2^63", e);
        }
        return true;
    }

    /** The index of the first entry of the run. */
    long first() {
        return first;
    }

    /** The index of the last entry of the run. */
    long last() {
        return last;
    }

    private long number() {
        long number = 0;
        for (int i = 0; i < MAX_NUMBER_BYTES; i++) {
            if (at == bytes.length) {
                throw new IllegalArgumentException("A run of entries is cut off");
            }
            byte each = bytes[at++];
            number |= (each & 0x7fL) << (7 * i);
            if (each >= 0) {
                if (each == 0 && i > 0) {
                    throw new IllegalArgumentException("A number of a run is longer than it has to be");
                }
                return number;
            }
        }
        throw new IllegalArgumentException("A number of a run has more than 63 bits");
    }
}
