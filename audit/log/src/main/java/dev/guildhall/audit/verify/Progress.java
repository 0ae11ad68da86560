package dev.guildhall.audit.verify;

/** Told how far the check of a log has come: after each entry, so it should be quick. */
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
