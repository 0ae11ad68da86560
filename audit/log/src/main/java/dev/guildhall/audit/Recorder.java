package dev.guildhall.audit;

import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.sealing.PersonalSealer;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.subject.SubjectToken;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Makes entries of events: checks them against their schemas, seals what is personal and adds what the log itself knows. */
final class Recorder {

    private final AuditStore store;
    private final AuditSchemas schemas;
    private final Optional<PersonalSealer> sealer;
    private final Origin origin;
    private final Addresses addresses;

    /** What becomes of an event that says where the actor's request came from. */
    enum Addresses {
        KEPT,
        REFUSED
    }

    Recorder(
            AuditStore store,
            AuditSchemas schemas,
            Optional<PersonalSealer> sealer,
            Origin origin,
            Addresses addresses) {
        this.store = store;
        this.schemas = schemas;
        this.sealer = sealer;
        this.origin = origin;
        this.addresses = addresses;
    }

    /**
     * The entry of an event that somebody tells of.
     *
     * @throws IllegalArgumentException when it is not as its schema says, is too long, or has an address that the log refuses
     */
    AuditStore.Entry entry(AuditEvent event) {
        Objects.requireNonNull(event, "event");
        if (LogActions.isToldByTheLog(event.action())) {
            throw new IllegalArgumentException("The action \"" + event.action()
                    + "\" is the log's own, which records it when it does it: name yours otherwise");
        }
        if (addresses == Addresses.REFUSED && event.address().isPresent()) {
            throw new IllegalArgumentException("The event \"" + event.action()
                    + "\" says where the request came from, and this log keeps no addresses: leave the address out");
        }
        if (LogActions.toldByReaders(event.action()).isPresent()) {
            return read(event);
        }
        schemas.require(event);
        return sealed(event);
    }

    /** The entry of an event that the log tells of itself. */
    AuditStore.Entry own(AuditEvent event) {
        LogActions.schemas().require(event);
        return sealed(event);
    }

    /** Readers ask for a subject by the token that stands in the log: that is not made a token again. */
    private AuditStore.Entry read(AuditEvent event) {
        LogActions.schemas().require(event);
        boolean byToken = event.subject().flatMap(SubjectToken::parse).isPresent();
        return byToken ? written(traced(event)) : sealed(event);
    }

    private AuditStore.Entry sealed(AuditEvent event) {
        AuditEvent told = traced(event);
        return written(sealer.map(each -> each.seal(told, schemas.find(event.action())))
                .orElse(told));
    }

    private static AuditEvent traced(AuditEvent event) {
        return event.trace().isPresent()
                ? event
                : TraceContext.current()
                        .map(trace -> event.but().trace(trace).build())
                        .orElse(event);
    }

    private AuditStore.Entry written(AuditEvent event) {
        return new EventEntry(event, origin);
    }

    /** An event that does not say when it was, was when it was told: that is by the clock, though the order may be ahead of it. */
    private record EventEntry(AuditEvent event, Origin origin) implements AuditStore.Entry {
        @Override
        public byte[] at(Instant recorded) {
            return EventWriter.write(new RecordedEvent(event, recorded, origin));
        }

        @Override
        public byte[] at(Instant now, Instant recorded) {
            if (now.equals(recorded) || event.when().isPresent()) {
                return at(recorded);
            }
            return EventWriter.write(new RecordedEvent(event.but().when(now).build(), recorded, origin));
        }
    }

    ContinuingLog continuing() {
        return new ContinuingLog(
                event -> store.append(entry(event)),
                event -> store.appendAsync(entry(event)),
                gap -> store.append(own(gap)));
    }
}
