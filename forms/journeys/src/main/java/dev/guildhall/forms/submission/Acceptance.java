package dev.guildhall.forms.submission;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Accepts what people submit, once. An application moves from draft to submitting in one write that allots the reference,
 * purges the answers that do not count and puts the submission into the outbox, so that of any number of concurrent submits
 * one is accepted. Then the event is published; what a listener refuses is not delivered before it could be published.
 */
public final class Acceptance {

    /** Until when a submission is kept that has not been delivered: nothing that was accepted is forgotten. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final JourneyStore store;
    private final Announcement announcement;
    private final Supplier<String> references;
    private final Clock clock;
    private final Duration lease;
    private final Outbox outbox;

    /**
     * Accepts into this store.
     *
     * @param lease how long the person's request has the publication to itself
     */
    public Acceptance(
            JourneyStore store,
            Announcement announcement,
            Supplier<String> references,
            Clock clock,
            Duration lease,
            Outbox outbox) {
        this.store = store;
        this.announcement = announcement;
        this.references = references;
        this.clock = clock;
        this.lease = lease;
        this.outbox = outbox;
    }

    /**
     * Accepts the application, unless it has been submitted or changed since it was loaded.
     *
     * @param draft the application as it was loaded
     * @param counting the answers to keep: those on the path
     * @param language the language in which the person submits
     * @return whether it was accepted
     * @throws RuntimeException whatever the listener throws. The submission stays accepted: sending it again publishes again
     */
    public boolean accept(StoredApplication draft, Answers counting, Language language) {
        Instant now = clock.instant();
        byte[] contents = DraftJson.write(Draft.of(counting).withSubmittedIn(language));
        Optional<StoredApplication> accepted = save(draft.withContents(contents)
                .withStatus(new Status.Submitting(references.get(), now, 0, now.plus(lease)))
                .withExpiry(NEVER));
        accepted.ifPresent(this::announce);
        return accepted.isPresent();
    }

    /** Publishes an application that was accepted, when that failed before and nobody is about it. */
    public void announceAgain(StoredApplication accepted) {
        Instant now = clock.instant();
        if (accepted.status() instanceof Status.Submitting open
                && open.attempts() == 0
                && !now.isBefore(open.dueAt())) {
            save(accepted.withStatus(due(open, now.plus(lease)))).ifPresent(this::announce);
        }
    }

    private void announce(StoredApplication accepted) {
        try {
            announcement.publish(accepted);
        } catch (RuntimeException refused) {
            giveBack(accepted, refused);
            throw refused;
        }
        outbox.accepted(accepted);
    }

    private void giveBack(StoredApplication accepted, RuntimeException refused) {
        try {
            store.save(accepted.withStatus(due((Status.Submitting) accepted.status(), clock.instant())));
        } catch (RuntimeException untilTheLeaseIsOver) {
            refused.addSuppressed(untilTheLeaseIsOver);
        }
    }

    private static Status due(Status.Submitting open, Instant at) {
        return new Status.Submitting(open.reference(), open.submittedAt(), 0, at);
    }

    private Optional<StoredApplication> save(StoredApplication application) {
        try {
            return Optional.of(store.save(application));
        } catch (StaleApplicationException anotherRequestWasFirst) {
            return Optional.empty();
        }
    }
}
