package dev.guildhall.forms.store;

import java.time.Instant;
import java.util.Objects;

/**
 * How far an application has come. It moves from draft to submitting, and from there to submitted or undeliverable; an
 * undeliverable one can be set going again. It never moves back to draft.
 */
public sealed interface Status {

    /** The person is still answering. */
    record Draft() implements Status {}

    /** The person has submitted: the reference number is allotted, and the answers no longer change. */
    sealed interface Accepted extends Status {

        /** The reference number that the person was given; allotted once. */
        String reference();

        /** When the person submitted. */
        Instant submittedAt();
    }

    /**
     * The person has submitted and the reference number is allotted; the submission waits to be delivered or is being
     * delivered: this status is the outbox.
     *
     * @param reference the reference number, allotted once
     * @param submittedAt when the person submitted
     * @param attempts how many attempts to deliver have begun; never negative. While it is 0 nobody may have been told yet
     *     that the person submitted
     * @param dueAt from when on another attempt may begin; an attempt puts it off for as long as it has the delivery to
     *     itself
     */
    record Submitting(String reference, Instant submittedAt, int attempts, Instant dueAt) implements Accepted {
        public Submitting {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(submittedAt, "submittedAt");
            Objects.requireNonNull(dueAt, "dueAt");
        }
    }

    /**
     * The submission has been delivered.
     *
     * @param reference the reference number that the person was given
     * @param submittedAt when the person submitted
     */
    record Submitted(String reference, Instant submittedAt) implements Accepted {
        public Submitted {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(submittedAt, "submittedAt");
        }
    }

    /**
     * The submission could not be delivered, and is not tried again until somebody sets it going.
     *
     * @param reference the reference number that the person was given
     * @param submittedAt when the person submitted
     * @param attempts how many attempts to deliver were made
     */
    record Undeliverable(String reference, Instant submittedAt, int attempts) implements Accepted {
        public Undeliverable {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(submittedAt, "submittedAt");
        }
    }
}
