package dev.guildhall.audit.store;

import dev.guildhall.audit.retention.Expiry;
import java.util.function.Function;

/** A store that can cut entries to their hashes, so that the rest can still be proved and verified. */
public interface PrunableStore extends AuditStore {

    /**
     * Cuts every expired entry to its hash. The entries that tell of it, most often one, are durable and under a checkpoint
     * before the first is cut; where nothing is expired none is appended. A crash leaves each entry whole or cut, and pruning
     * again completes it.
     *
     * @param telling makes the entry that tells of what is going to be cut, or of a part of it
     * @return what was cut
     * @throws AuditUnavailableException when the log could not be read or written; pruning again completes it
     */
    Pruning prune(Expiry expiry, Function<CutList, Entry> telling);
}
