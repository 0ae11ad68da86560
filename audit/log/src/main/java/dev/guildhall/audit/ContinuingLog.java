package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.OutcomeUnknownException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An audit log for services that go on when it cannot be written. What went unrecorded is counted, and once the log is back
 * the gap is recorded before anything else, or when the log is closed: an event {@value #GAP_ACTION} with the number of events
 * and the times of the first and the last. Events of which it is not known whether they were recorded are told of apart.
 *
 * <pre>{@code
 * ContinuingLog log = auditLog.continuing();
 * log.record(event);      // empty while the log cannot be written
 * }</pre>
 *
 * <p>The count is kept in memory: a process that ends while the log is unavailable takes it along, which the application's own
 * log tells at each first failure and when the log is closed. Each {@link AuditLog} has one. Thread-safe.
 */
public final class ContinuingLog {

    /** The action of the event that tells of a gap. */
    public static final String GAP_ACTION = LogActions.GAP;

    private static final Logger LOG = LoggerFactory.getLogger(ContinuingLog.class);
    private static final Actor SELF = Actor.system("audit-log");

    private record Gap(long unrecorded, long unknown, Instant first, Instant last) {
        static Gap of(AuditEvent event, AuditUnavailableException reason) {
            Instant at = event.when().orElseGet(Instant::now);
            return reason instanceof OutcomeUnknownException ? new Gap(0, 1, at, at) : new Gap(1, 0, at, at);
        }

        Gap with(Gap later) {
            return new Gap(unrecorded + later.unrecorded, unknown + later.unknown, first, later.last);
        }

        AuditEvent event() {
            EventBuilder event = AuditEvent.failed(GAP_ACTION, SELF)
                    .detail(LogActions.UNRECORDED, unrecorded)
                    .detail(LogActions.FIRST, first.toString())
                    .detail(LogActions.LAST, last.toString());
            return (unknown == 0 ? event : event.detail(LogActions.UNKNOWN, unknown)).build();
        }
    }

    private final Function<AuditEvent, Receipt> events;
    private final Function<AuditEvent, CompletableFuture<Receipt>> laterEvents;
    private final Consumer<AuditEvent> gaps;
    private @Nullable Gap gap;

    /**
     * A log that goes on.
     *
     * @param events records an event
     * @param laterEvents records an event without waiting for the disk
     * @param gaps records a gap
     */
    ContinuingLog(
            Function<AuditEvent, Receipt> events,
            Function<AuditEvent, CompletableFuture<Receipt>> laterEvents,
            Consumer<AuditEvent> gaps) {
        this.events = events;
        this.laterEvents = laterEvents;
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
            count(event, unavailable);
            return Optional.empty();
        }
    }

    /**
     * Records an event as {@link AuditLog#recordAsync} does. Only where there is a gap does it wait until that is recorded.
     *
     * @return the receipt once the event is durable; empty when the log could not be written, and the event is counted
     * @throws IllegalArgumentException as {@link AuditLog#record}: what is wrong with the event is no unavailability
     */
    public CompletableFuture<Optional<Receipt>> recordAsync(AuditEvent event) {
        CompletableFuture<Receipt> recorded;
        try {
            closeGap();
            recorded = laterEvents.apply(event);
        } catch (AuditUnavailableException unavailable) {
            recorded = CompletableFuture.failedFuture(unavailable);
        }
        return recorded.handle((receipt, thrown) -> {
            if (thrown == null) {
                return Optional.of(receipt);
            }
            Throwable reason =
                    thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
            if (reason instanceof AuditUnavailableException unavailable) {
                count(event, unavailable);
                return Optional.empty();
            }
            throw new CompletionException(reason);
        });
    }

    /** Does a piece of work and records how it ended, as {@link AuditLog#around}; an unavailable log fails nobody's work. */
    public <T> T around(EventBuilder event, Callable<T> work) throws Exception {
        return new Around(this::record).run(event, work);
    }

    /** How many events went unrecorded, or are not known to be recorded, since the log was last available. */
    public synchronized long unrecorded() {
        return gap == null ? 0 : gap.unrecorded() + gap.unknown();
    }

    /** Records a gap that is still open when the log is closed, or tells of it where the application's own log is kept. */
    void end() {
        try {
            closeGap();
        } catch (AuditUnavailableException unavailable) {
            Gap lost = take();
            if (lost != null) {
                LOG.error(
                        "The audit log is closed and could not record its gap: {} events went unrecorded and of {} it is not"
                                + " known, from {} to {}",
                        lost.unrecorded(),
                        lost.unknown(),
                        lost.first(),
                        lost.last(),
                        unavailable);
            }
        }
    }

    private void closeGap() {
        Gap open = take();
        if (open != null) {
            try {
                gaps.accept(open.event());
            } catch (AuditUnavailableException stillUnavailable) {
                putBack(open);
                // whatever became of the gap, the event that waits behind it was not recorded
                throw new AuditUnavailableException("The gap could not be recorded", stillUnavailable);
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

    private void count(AuditEvent event, AuditUnavailableException unavailable) {
        Gap one = Gap.of(event, unavailable);
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
