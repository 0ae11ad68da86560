package dev.guildhall.audit.testing;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An event and where it stands in the log.
 *
 * @param index the entry's index
 * @param event the event
 */
record Recorded(long index, AuditEvent event) {

    private static final int PAGE = 4_096;
    private static final int MOST_ACTIONS_TOLD = 20;

    /** Every event under the log's last checkpoint, in order; entries that were pruned have none. */
    static List<Recorded> in(LogReader log) {
        long size = log.latest().size();
        List<Recorded> events = new ArrayList<>();
        for (long index = 0; index < size; index += PAGE) {
            log.entries(index, PAGE).forEach(entry -> of(entry).ifPresent(events::add));
        }
        return events;
    }

    private static Optional<Recorded> of(StoredEntry entry) {
        return entry.bytes().map(bytes -> {
            try {
                return new Recorded(entry.index(), EventReader.read(bytes).event());
            } catch (MalformedEntryException e) {
                throw new AssertionError("Entry " + entry.index() + " of the log cannot be read: " + e.getMessage(), e);
            }
        });
    }

    /** How many events there are of each action, in words. */
    static String summary(List<Recorded> events) {
        if (events.isEmpty()) {
            return "The log has no events.";
        }
        Map<String, Long> counts = events.stream()
                .collect(Collectors.groupingBy(each -> each.event().action(), TreeMap::new, Collectors.counting()));
        String told = counts.entrySet().stream()
                .limit(MOST_ACTIONS_TOLD)
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return "The log has " + events.size() + (events.size() == 1 ? " event: " : " events: ") + told
                + (counts.size() > MOST_ACTIONS_TOLD ? ", and others." : ".");
    }
}
