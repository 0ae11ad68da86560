package dev.guildhall.audit.store;

import dev.guildhall.audit.retention.EntryRuns;

/**
 * What one entry of the log tells of a pruning: all that it cuts or, where that is too much for an entry, a part of it.
 *
 * @param part how many entries this part cuts, between which, and how many of the log are cut with it and the parts before
 * @param entries which entries they are
 */
public record CutList(Pruning part, EntryRuns entries) {}
