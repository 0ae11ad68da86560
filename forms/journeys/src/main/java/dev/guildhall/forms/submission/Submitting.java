package dev.guildhall.forms.submission;

import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Submits applications exactly once. An application moves from draft to submitting to submitted by compare-and-set, so
 * that of any number of concurrent submits one allots the reference number and delivers. An attempt that fails leaves the
 * application submitting; the next attempt takes it up with the same reference once the lease is over or given back.
 *
 * @param <T> the journey's record
 */
public final class Submitting<T extends Record> {

    /** How long one request has a delivery to itself before another may take it up. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    private static final int LOCKS = 64;

    private final JourneyStore store;
    private final SubmissionHandler<T> handler;
    private final ServiceEventListener listener;
    private final Supplier<String> references;
    private final Clock clock;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    public Submitting(
            JourneyStore store,
            SubmissionHandler<T> handler,
            ServiceEventListener listener,
            Supplier<String> references,
            Clock clock) {
        this.store = store;
        this.handler = handler;
        this.listener = listener;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Submits the application unless that has been done.
     *
     * @param application as it was loaded, with the answers to keep: those on the path
     * @param instance the validated instance of its answers
     * @param context who submits, where and when
     * @throws RuntimeException whatever the team's handler or the listener throws; the application can be submitted again
     */
    public void submit(StoredApplication application, T instance, EventContext context) {
        Lock lock = locks[Math.floorMod(application.key().hashCode(), LOCKS)];
        lock.lock();
        try {
            claim(application).ifPresent(claimed -> deliver(claimed, instance, context));
        } finally {
            lock.unlock();
        }
    }

    private Optional<StoredApplication> claim(StoredApplication loaded) {
        ApplicationKey key = loaded.key();
        StoredApplication current = store.find(key).orElse(loaded);
        Instant now = clock.instant();
        Instant leasedUntil = now.plus(LEASE);
        try {
            if (current.status() instanceof Status.Draft && current.version() == loaded.version()) {
                return Optional.of(
                        store.save(loaded.withStatus(new Status.Submitting(references.get(), now, 1, leasedUntil))));
            }
            if (current.status() instanceof Status.Submitting open && !now.isBefore(open.dueAt())) {
                return Optional.of(store.save(current.withStatus(new Status.Submitting(
                        open.reference(), open.submittedAt(), open.attempts() + 1, leasedUntil))));
            }
        } catch (StaleApplicationException anotherNodeWasFirst) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private void deliver(StoredApplication claimed, T instance, EventContext context) {
        Status.Submitting open = (Status.Submitting) claimed.status();
        boolean delivered = false;
        try {
            handler.accept(new Submission<>(open.reference(), instance, open.submittedAt(), context.language()));
            listener.on(new ServiceEvent.Submitted(context, open.reference()));
            delivered = true;
        } finally {
            Status next = delivered
                    ? new Status.Submitted(open.reference(), open.submittedAt())
                    : new Status.Submitting(open.reference(), open.submittedAt(), open.attempts(), clock.instant());
            store.save(claimed.withStatus(next));
        }
    }
}
