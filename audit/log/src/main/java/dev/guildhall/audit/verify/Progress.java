package dev.guildhall.audit.verify;

/** Told how far the check of a log has come: after each bundle of at most 256 entries, on the thread that asked for it. */
@FunctionalInterface
public interface Progress {

    /**
     * So many entries are checked.
     *
     * @param entries how many so far
     * @param of how many the checkpoint covers
     */
    void at(long entries, long of);
}
