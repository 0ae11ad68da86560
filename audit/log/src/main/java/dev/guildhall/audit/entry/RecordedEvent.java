package dev.guildhall.audit.entry;

import dev.guildhall.audit.event.AuditEvent;
import java.time.Instant;

/**
 * An event as a log has it.
 *
 * @param event what was recorded, with its own time and its trace; personal fields are sealed, or erased
 * @param recorded when it was recorded, to the millisecond
 * @param origin where it was recorded
 */
public record RecordedEvent(AuditEvent event, Instant recorded, Origin origin) {}
