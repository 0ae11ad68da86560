package example.benchmarks.audit;

import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The event that every trail keeps: 12 fields, about 320 bytes. */
final class Events {

    private static final Instant WHEN = Instant.parse("2026-03-01T09:30:00.123Z");

    private Events() {}

    static AuditEvent event(long n) {
        return event(n, "a-9c22e7d14b0f5a36");
    }

    /** The same about another subject. */
    static AuditEvent event(long n, String subject) {
        return AuditEvent.success("page.answered", Actor.citizen("c-4f1d2a9be07731"))
                .subject(subject)
                .resource("apply-for-a-permit")
                .when(WHEN)
                .detail("n", n)
                .detail("page", "address")
                .detail("language", "en")
                .build();
    }

    /** The same as JSON, for those that keep text. */
    static String text(long n) {
        return new String(bytes(n), StandardCharsets.UTF_8);
    }

    static byte[] bytes(long n) {
        return EventWriter.write(new RecordedEvent(event(n), WHEN, Origin.untold()));
    }
}
