package dev.guildhall.audit.verify;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.schema.LogActions;

/**
 * Holds the entries that are cut to their hashes against what the log tells of its pruning. A hash alone is proved by the tree,
 * and anybody who can write to the folder could cut an entry: the log itself says how many it cut.
 */
final class PruningCheck {

    private long cut;
    private long first;
    private long last;
    private long told;
    private long toldLast = -1;

    /** Takes note of an entry that is cut. */
    void cut(long index) {
        first = cut == 0 ? index : first;
        last = index;
        cut++;
    }

    /** Takes note of an entry that is whole. */
    void whole(byte[] entry) {
        try {
            AuditEvent event = EventReader.read(entry).event();
            if (event.action().equals(LogActions.PRUNED)) {
                // what is cut only ever grows, and of nodes that prune at once the last to tell need not be the one
                // that cuts most
                told = Math.max(told, integer(event, LogActions.TOTAL, told));
                toldLast = Math.max(toldLast, integer(event, LogActions.LAST, toldLast));
            }
        } catch (MalformedEntryException foreign) {
            // then it tells of nothing
        }
    }

    private static long integer(AuditEvent event, String field, long otherwise) {
        return event.details().get(field) instanceof IntegerValue value ? value.number() : otherwise;
    }

    /** How many entries are cut. */
    long count() {
        return cut;
    }

    /** Whether the log tells of all that is cut. */
    boolean isTold() {
        return cut <= told && (cut == 0 || last <= toldLast);
    }

    void blame(Faults faults) {
        faults.changed(
                "pruned",
                first,
                last + 1,
                cut + " entries are cut to their hashes, and the log tells of " + told + " up to entry " + toldLast);
    }
}
