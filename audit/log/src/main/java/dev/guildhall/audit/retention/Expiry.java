package dev.guildhall.audit.retention;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Which entries' time is over at one moment: those of an action that has a retention class and was recorded before the class's
 * time. Immutable.
 */
public final class Expiry {

    private final Map<String, Instant> classes;
    private final Map<String, Instant> actions;
    private final long latestMillis;

    /** @param classes in the order in which they are told */
    Expiry(Map<String, Instant> classes, Map<String, Instant> actions) {
        this.classes = classes;
        this.actions = actions;
        this.latestMillis =
                actions.values().stream().mapToLong(Instant::toEpochMilli).max().orElse(Long.MIN_VALUE);
    }

    /**
     * Whether the entry was recorded too late for its time to be over, whatever its action is. Then none behind it is over
     * either, for the time of recording never goes back.
     */
    public boolean isTooYoung(byte[] entry) {
        OptionalLong recorded = EventReader.recordedMillis(entry);
        return recorded.isPresent() && recorded.getAsLong() >= latestMillis;
    }

    /** Whether the entry's time is over. What is no event of ours is kept. */
    public boolean isExpired(byte[] entry) {
        try {
            RecordedEvent recorded = EventReader.read(entry);
            Instant before = actions.get(recorded.event().action());
            return before != null && recorded.recorded().isBefore(before);
        } catch (MalformedEntryException foreign) {
            return false;
        }
    }

    /** In words, such as {@code casework before 2020-01-02T00:00:00Z}. */
    public String text() {
        return classes.entrySet().stream()
                .map(each -> each.getKey() + " before " + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
