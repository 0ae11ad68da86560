package dev.guildhall.audit.merkle;

/**
 * A run of leaves that is a tree of its own within every larger tree: it starts at a multiple of the smallest power of
 * two that is not below its width.
 *
 * @param start the index of the first leaf
 * @param end the index after the last leaf
 */
public record Subtree(long start, long end) {

    /** @throws IllegalArgumentException when these leaves are no subtree; ask {@link #isValid} first */
    public Subtree {
        if (!isValid(start, end)) {
            throw new IllegalArgumentException("The entries from " + start + " to before " + end
                    + " are no subtree: start at a multiple of the power of two that holds them");
        }
    }

    /** Whether the leaves from the start to before the end are a subtree. */
    public static boolean isValid(long start, long end) {
        if (start < 0 || end <= start) {
            return false;
        }
        long width = end - start;
        long ceiling = width == 1 ? 1 : Long.highestOneBit(width - 1) << 1;
        return ceiling > 0 ? start % ceiling == 0 : start == 0;
    }
}
