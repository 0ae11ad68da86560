package dev.guildhall.audit;

import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditStore;
import java.util.Objects;

/** Makes entries of events: checks them against their schemas and adds what the log itself knows. */
final class Recorder {

    /** What the log records of itself: that events went unrecorded for a while. */
    static final ActionSchema GAP = ActionSchema.of(ContinuingLog.GAP_ACTION)
            .integer(ContinuingLog.UNRECORDED)
            .text(ContinuingLog.FIRST)
            .text(ContinuingLog.LAST)
            .build();

    private final AuditStore store;
    private final AuditSchemas schemas;
    private final Origin origin;

    Recorder(AuditStore store, AuditSchemas schemas, Origin origin) {
        this.store = store;
        this.schemas = schemas;
        this.origin = origin;
    }

    /**
     * The entry of an event that somebody tells of.
     *
     * @throws IllegalArgumentException when it is not as its schema says, or is too long
     */
    AuditStore.Entry entry(AuditEvent event) {
        Objects.requireNonNull(event, "event");
        schemas.require(event);
        return own(event);
    }

    /** The entry of an event that the log tells of itself. */
    private AuditStore.Entry own(AuditEvent event) {
        AuditEvent told = event.trace().isPresent()
                ? event
                : TraceContext.current()
                        .map(trace -> event.but().trace(trace).build())
                        .orElse(event);
        return recorded -> EventWriter.write(new RecordedEvent(told, recorded, origin));
    }

    ContinuingLog continuing() {
        return new ContinuingLog(event -> store.append(entry(event)), gap -> store.append(own(gap)));
    }
}
