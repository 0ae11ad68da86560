package dev.guildhall.forms.delivery;

import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Announcement;
import dev.guildhall.forms.submission.RejectedSubmissionException;
import dev.guildhall.forms.submission.TryLaterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes one attempt to deliver one submission: takes it from the outbox by compare-and-set, hands it to the team's handler
 * and saves what came of it. Of several nodes that try at once one has the attempt.
 */
public final class Delivering {

    /** How often it is tried to save that a submission was delivered while other nodes keep saving in between. */
    static final int SAVE_ATTEMPTS = 5;

    private final JourneyStore store;
    private final Recipients recipients;
    private final Announcement announcement;
    private final DeliveryPolicy policy;
    private final Duration lifetime;
    private final Clock clock;
    private final RandomGenerator random;
    private final Acknowledged acknowledged = new Acknowledged();

    /**
     * Delivers to these.
     *
     * @param lifetime how long a submission is kept after it was delivered
     */
    public Delivering(
            JourneyStore store,
            Recipients recipients,
            Announcement announcement,
            DeliveryPolicy policy,
            Duration lifetime,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.recipients = recipients;
        this.announcement = announcement;
        this.policy = policy;
        this.lifetime = lifetime;
        this.clock = clock;
        this.random = random;
    }

    /** Attempts what has just been accepted and made known. */
    void fresh(StoredApplication accepted) {
        Status.Submitting open = (Status.Submitting) accepted.status();
        hold(accepted, open.attempts() + 1).ifPresent(this::attempt);
    }

    /** Attempts what the store has found to be due: published first, where it is not certain that it was. */
    void due(StoredApplication found) {
        Status.Submitting open = (Status.Submitting) found.status();
        if (open.attempts() > 0) {
            fresh(found);
        } else {
            hold(found, 0).filter(this::isPublished).ifPresent(this::fresh);
        }
    }

    private Optional<StoredApplication> hold(StoredApplication application, int attempts) {
        Status.Submitting open = (Status.Submitting) application.status();
        try {
            return Optional.of(store.save(application.withStatus(
                    submitting(open, attempts, clock.instant().plus(policy.lease())))));
        } catch (StaleApplicationException takenUpElsewhere) {
            return Optional.empty();
        }
    }

    private boolean isPublished(StoredApplication held) {
        try {
            announcement.publish(held);
            return true;
        } catch (RuntimeException | Error refused) {
            Status.Submitting open = (Status.Submitting) held.status();
            Failures.logUnpublished(held.key().journey(), open.reference(), refused);
            settle(held, submitting(open, 0, clock.instant().plus(policy.poll())));
            return false;
        }
    }

    private void attempt(StoredApplication held) {
        Status.Submitting open = (Status.Submitting) held.status();
        try {
            if (!acknowledged.contains(open.reference())) {
                recipients.deliver(held);
                acknowledged.add(open.reference());
            }
        } catch (RuntimeException | Error failed) {
            Failures.logAttempt(held.key().journey(), open.reference(), open.attempts(), failed);
            settle(held, after(open, failed));
            return;
        }
        markDelivered(held, open);
    }

    private Status after(Status.Submitting open, Throwable failed) {
        if (failed instanceof RejectedSubmissionException || policy.isLast(open.attempts())) {
            return new Status.Undeliverable(open.reference(), open.submittedAt(), open.attempts());
        }
        Duration delay = policy.delayAfter(open.attempts(), random);
        if (failed instanceof TryLaterException later && later.pause().compareTo(delay) > 0) {
            delay = later.pause().compareTo(policy.longestDelay()) < 0 ? later.pause() : policy.longestDelay();
        }
        return submitting(open, open.attempts(), clock.instant().plus(delay));
    }

    /** Saves what came of an attempt that failed, unless the lease was over and another node has gone on. */
    private void settle(StoredApplication held, Status next) {
        try {
            store.save(held.withStatus(next));
            if (next instanceof Status.Undeliverable dead) {
                Failures.logUndeliverable(held.key().journey(), dead.reference(), dead.attempts());
            }
        } catch (StaleApplicationException goneOnElsewhere) {
            // what the other attempt comes to counts
        } catch (RuntimeException unsaved) {
            Failures.logUnmarked(held.key().journey(), ((Status.Accepted) held.status()).reference(), unsaved);
        }
    }

    /** What was acknowledged counts, even when the lease was over and another node has begun an attempt since. */
    private void markDelivered(StoredApplication held, Status.Submitting open) {
        try {
            StoredApplication current = held;
            for (int i = 0; i < SAVE_ATTEMPTS && !isMarked(current, open); i++) {
                current = store.find(held.key()).orElse(current);
            }
        } catch (RuntimeException unsaved) {
            // the lease keeps it from being tried at once; then only the mark is made up for
            Failures.logUnmarked(held.key().journey(), open.reference(), unsaved);
        }
    }

    private boolean isMarked(StoredApplication current, Status.Submitting open) {
        Instant now = clock.instant();
        try {
            if (!(current.status() instanceof Status.Submitted)) {
                store.save(current.withStatus(new Status.Submitted(open.reference(), open.submittedAt()))
                        .withExpiry(now.plus(lifetime)));
            }
            acknowledged.remove(open.reference());
            return true;
        } catch (StaleApplicationException savedMeanwhile) {
            return false;
        }
    }

    private static Status.Submitting submitting(Status.Submitting open, int attempts, Instant dueAt) {
        return new Status.Submitting(open.reference(), open.submittedAt(), attempts, dueAt);
    }
}
