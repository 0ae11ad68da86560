package dev.guildhall.audit.store;

/**
 * What a pruning cuts to its hashes.
 *
 * @param entries how many entries it cuts
 * @param first the index of the first of them; 0 when there is none
 * @param last the index of the last of them; 0 when there is none
 * @param total how many entries of the log are cut once it is done, by this pruning or an earlier one
 */
public record Pruning(long entries, long first, long last, long total) {

    /** What cuts nothing, in a log of which nothing is cut. */
    public static Pruning none() {
        return new Pruning(0, 0, 0, 0);
    }

    /** The same in a log of which so many more entries were cut before. */
    public Pruning andCutBefore(long cut) {
        return new Pruning(entries, first, last, total + cut);
    }

    /** Whether it cuts nothing. */
    public boolean isEmpty() {
        return entries == 0;
    }
}
