package dev.guildhall.audit.reading;

import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.util.List;

/**
 * Which entries of a log are gone, as ranges of neighbours.
 *
 * @param size how many entries are looked at, from the first on
 */
record PrunedRanges(LogReader log, long size) {

    /** Takes the entries of an index from first on and before end. */
    @FunctionalInterface
    interface Taker {
        void take(long first, long end) throws IOException;
    }

    void forEach(Taker taker) throws IOException {
        long start = -1;
        for (long index = 0; index < size; ) {
            List<StoredEntry> entries = log.entries(index, (int) Math.min(AuditIndex.BATCH, size - index));
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
            taker.take(start, size);
        }
    }
}
