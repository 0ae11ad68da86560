package dev.guildhall.audit.query;

import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.store.Receipt;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An event with its place in a log.
 *
 * @param receipt its index and leaf hash, with which {@code AuditLog.prove} proves it
 * @param event what it says; personal values as the reader was given them: sealed, erased or in clear
 * @param entry the entry as it stands in the log; its canonical form is what was hashed
 */
public record LoggedEvent(Receipt receipt, RecordedEvent event, JsonObject entry) {

    public LoggedEvent {
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(entry, "entry");
    }

    /** Its index in the log, from 0. */
    public long index() {
        return receipt.index();
    }

    /** Whether a personal value of it is given as sealed. */
    public boolean hasSealedValues() {
        return Stream.concat(
                        event.event().details().values().stream(),
                        event.event().changes().values().stream()
                                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream())))
                .anyMatch(SealedValue.class::isInstance);
    }

    /** The index only. */
    @Override
    public String toString() {
        return "event " + index();
    }
}
