package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An audit log for services that go on when it cannot be written. What went unrecorded is counted, and once the log is back
 * the gap is recorded before anything else: an event {@value #GAP_ACTION} with the number of events and the times of the first
 * and the last.
 *
 * <pre>{@code
 * ContinuingLog log = auditLog.continuing();
 * log.record(event);      // empty while the log cannot be written
 * }</pre>
 *
 * <p>The count is kept in memory: a process that ends while the log is unavailable takes it along, which the application's own
 * log tells at each first failure. Thread-safe.
 */
public final class ContinuingLog {

    /** The action of the event that tells of a gap. */
    public static final String GAP_ACTION = LogActions.GAP;

    private static final Logger LOG = LoggerFactory.getLogger(ContinuingLog.class);
    private static final Actor SELF = Actor.system("audit-log");

    private record Gap(long unrecorded, Instant first, Instant last) {
        Gap with(Gap later) {
            return new Gap(unrecorded + later.unrecorded, first, later.last);
        }

        AuditEvent event() {
            return AuditEvent.failed(GAP_ACTION, SELF)
                    .detail(LogActions.UNRECORDED, unrecorded)
                    .detail(LogActions.FIRST, first.toString())
                    .detail(LogActions.LAST, last.toString())
                    .build();
        }
    }

    private final Function<AuditEvent, Receipt> events;
    private final Consumer<AuditEvent> gaps;
    private @Nullable Gap gap;

    ContinuingLog(Function<AuditEvent, Receipt> events, Consumer<AuditEvent> gaps) {
        this.events = events;
        this.gaps = gaps;
    }

    /**
     * Records an event: on return it is durable, or counted as unrecorded.
     *
     * @return the receipt; empty when the log could not be written
     * @throws IllegalArgumentException as {@link AuditLog#record}: what is wrong with the event is no unavailability
     */
    public Optional<Receipt> record(AuditEvent event) {
        try {
            closeGap();
            return Optional.of(events.apply(event));
        } catch (AuditUnavailableException unavailable) {
            Instant now = event.when().orElseGet(Instant::now);
            count(new Gap(1, now, now), unavailable);
            return Optional.empty();
        }
    }

    /** Does a piece of work and records how it ended, as {@link AuditLog#around}; an unavailable log fails nobody's work. */
    public <T> T around(EventBuilder event, Callable<T> work) throws Exception {
        return new Around(this::record).run(event, work);
    }

    /** How many events went unrecorded since the log was last available. */
    public synchronized long unrecorded() {
        return gap == null ? 0 : gap.unrecorded();
    }

    private void closeGap() {
        Gap open = take();
        if (open != null) {
            try {
                gaps.accept(open.event());
            } catch (AuditUnavailableException stillUnavailable) {
                putBack(open);
                throw stillUnavailable;
            }
        }
    }

    private synchronized @Nullable Gap take() {
        Gap open = gap;
        gap = null;
        return open;
    }

    private synchronized void putBack(Gap open) {
        Gap since = gap;
        gap = since == null ? open : open.with(since);
    }

    private void count(Gap one, AuditUnavailableException unavailable) {
        boolean first;
        synchronized (this) {
            Gap open = gap;
            first = open == null;
            gap = open == null ? one : open.with(one);
        }
        if (first) {
            LOG.error("The audit log cannot be written; events go unrecorded until it can", unavailable);
        }
    }
}
