package dev.guildhall.audit.reading;

import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.util.List;

/**
 * Which entries of a log are gone, as ranges of neighbours.
 *
 * @param first the index of the first entry that is looked at
 * @param end the index behind the last one
 */
record PrunedRanges(LogReader log, long first, long end) {

    /** Takes the entries of an index from first on and before end. */
    @FunctionalInterface
    interface Taker {
        void take(long first, long end) throws IOException;
    }

    void forEach(Taker taker) throws IOException {
        long start = -1;
        for (long index = first; index < end; ) {
            List<StoredEntry> entries = log.entries(index, (int) Math.min(AuditIndex.BATCH, end - index));
            if (entries.isEmpty()) {
                break;
            }
            for (StoredEntry entry : entries) {
                if (entry.bytes().isEmpty()) {
                    start = start < 0 ? entry.index() : start;
                } else if (start >= 0) {
                    taker.take(start, entry.index());
                    start = -1;
                }
            }
            index += entries.size();
        }
        if (start >= 0) {
            taker.take(start, end);
        }
    }
}
