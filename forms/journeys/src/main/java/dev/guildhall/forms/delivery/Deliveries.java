package dev.guildhall.forms.delivery;

import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Acceptance;
import dev.guildhall.forms.submission.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * What has been submitted to a journey and not been delivered yet: how much waits, what could not be delivered, and how to
 * set it going again.
 *
 * <pre>{@code
 * handler.deliveries().undeliverable().forEach(dead -> page.add(dead.reference(), dead.submittedAt(), dead.attempts()));
 * handler.deliveries().retry("8F3K-2MXP-WRT5");
 * }</pre>
 *
 * <p>It tells of all nodes, for the outbox is in the store. Safe for use by many threads at once.
 */
public final class Deliveries implements Outbox, AutoCloseable {

    /** How many submissions are counted or listed at most. */
    public static final int MOST = 1_000;

    private final String journey;
    private final JourneyStore store;
    private final Clock clock;
    private final Couriers couriers;

    private Deliveries(String journey, JourneyStore store, Clock clock, Couriers couriers) {
        this.journey = journey;
        this.store = store;
        this.clock = clock;
        this.couriers = couriers;
    }

    /** Delivers what is in this store, from now on until closed. */
    public static Deliveries start(
            String journey, JourneyStore store, Delivering delivering, DeliveryPolicy policy, Clock clock) {
        return start(journey, store, delivering, policy, clock, () -> {});
    }

    /** The same, which also does this at each poll, on a thread that delivers. */
    public static Deliveries start(
            String journey,
            JourneyStore store,
            Delivering delivering,
            DeliveryPolicy policy,
            Clock clock,
            Runnable upkeep) {
        Couriers couriers = new Couriers(journey, store, delivering, policy, clock, upkeep);
        couriers.pollFromNowOn();
        return new Deliveries(journey, store, clock, couriers);
    }

    @Override
    public void accepted(StoredApplication application) {
        couriers.deliver(application);
    }

    /** How many submissions wait to be delivered or are being delivered; {@value #MOST} when there are more. */
    public int pending() {
        return store.due(journey, Acceptance.NEVER, MOST).size();
    }

    /** What could not be delivered, the first submitted first; {@value #MOST} at most. */
    public List<UndeliverableSubmission> undeliverable() {
        return store.undeliverable(journey, MOST).stream()
                .map(dead -> (Status.Undeliverable) dead.status())
                .map(dead -> new UndeliverableSubmission(dead.reference(), dead.submittedAt(), dead.attempts()))
                .toList();
    }

    /**
     * Sets a submission going again, with as many attempts as the policy has.
     *
     * @return whether there was one to set going: it is among the {@link #undeliverable} ones and nobody else was first
     */
    public boolean retry(String reference) {
        return retry(dead -> dead.reference().equals(reference)) > 0;
    }

    /** Sets every submission going again that could not be delivered, {@value #MOST} at most, and says how many. */
    public int retryAll() {
        return retry(dead -> true);
    }

    private int retry(Predicate<Status.Undeliverable> wanted) {
        int going = 0;
        for (StoredApplication application : store.undeliverable(journey, MOST)) {
            Status.Undeliverable dead = (Status.Undeliverable) application.status();
            going += wanted.test(dead) && isSetGoing(application, dead) ? 1 : 0;
        }
        if (going > 0) {
            couriers.lookForDue();
        }
        return going;
    }

    private boolean isSetGoing(StoredApplication application, Status.Undeliverable dead) {
        try {
            store.save(application.withStatus(
                    new Status.Submitting(dead.reference(), dead.submittedAt(), dead.attempts(), clock.instant())));
            return true;
        } catch (StaleApplicationException somebodyElseWasFirst) {
            return false;
        }
    }

    /** Takes up what is due, now rather than at the next poll. Returns at once. */
    public void takeUpDue() {
        couriers.lookForDue();
    }

    /**
     * Waits until this process has nothing under way. What is to be tried again later does not count.
     *
     * @return whether that came about in time
     */
    public boolean awaitIdle(Duration time) throws InterruptedException {
        return couriers.awaitIdle(time);
    }

    /**
     * Takes up nothing more and waits for what is under way, for as long as the policy's lease; then interrupts it. What is
     * not delivered stays in the store, and another node or the next start takes it up.
     */
    @Override
    public void close() {
        couriers.close();
    }
}
