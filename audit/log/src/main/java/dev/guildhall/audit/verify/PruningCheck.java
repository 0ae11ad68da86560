package dev.guildhall.audit.verify;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.retention.EntryRuns;
import dev.guildhall.audit.schema.LogActions;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the entries that are cut to their hashes against what the log tells of its pruning. A hash alone is proved by the tree,
 * and anybody who can write to the folder could cut an entry: the log itself lists what it cut. Of what was cut before logs
 * listed it, it tells how many entries and up to which.
 */
final class PruningCheck {

    private final EntryRuns.Builder cut = EntryRuns.builder();
    private final List<EntryRuns> listed = new ArrayList<>();
    private long told;
    private long toldLast = -1;

    /** Takes note of an entry that is cut. */
    void cut(long index) {
        cut.add(index);
    }

    /** Takes note of an entry that is whole. */
    void whole(byte[] entry) {
        try {
            AuditEvent event = EventReader.read(entry).event();
            if (event.action().equals(LogActions.PRUNED)) {
                told(event);
            }
        } catch (MalformedEntryException foreign) {
            // then it tells of nothing
        }
    }

    private void told(AuditEvent event) {
        if (event.details().get(LogActions.CUT) instanceof TextValue list) {
            try {
                listed.add(EntryRuns.parse(list.text()));
            } catch (IllegalArgumentException unreadable) {
                // a list that nobody can read allows nothing
            }
        } else {
            // what is cut only ever grows, and of nodes that prune at once the last to tell need not be the one that
            // cuts most
            told = Math.max(told, integer(event, LogActions.TOTAL, told));
            toldLast = Math.max(toldLast, integer(event, LogActions.LAST, toldLast));
        }
    }

    private static long integer(AuditEvent event, String field, long otherwise) {
        return event.details().get(field) instanceof IntegerValue value ? value.number() : otherwise;
    }

    /** How many entries are cut. */
    long count() {
        return cut.build().count();
    }

    /** Whether the log tells of all that is cut. */
    boolean isTold() {
        EntryRuns unlisted = unlisted();
        return unlisted.count() <= told && unlisted.last() <= toldLast;
    }

    private EntryRuns unlisted() {
        return cut.build().without(listed);
    }

    void blame(Faults faults) {
        EntryRuns unlisted = unlisted();
        faults.changed(
                "pruned",
                unlisted.first(),
                unlisted.last() + 1,
                unlisted.count() + " entries are cut to their hashes without being on any list of what the log cut"
                        + (told == 0
                                ? ""
                                : "; before there were lists, it told of " + told + " up to entry " + toldLast));
    }
}
