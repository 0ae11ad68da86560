package dev.guildhall.forms.store;

import java.time.Instant;
import java.util.Objects;

/** How far an application has come. It moves from draft to submitting to submitted, and never back. */
public sealed interface Status {

    /** The person is still answering. */
    record Draft() implements Status {}

    /**
     * The person has submitted and the reference number is allotted; the submission is being delivered.
     *
     * @param reference the reference number, allotted once
     * @param submittedAt when the person submitted
     * @param leasedUntil until when one request has the delivery to itself; after that another may take it up
     */
    record Submitting(String reference, Instant submittedAt, Instant leasedUntil) implements Status {
        public Submitting {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(submittedAt, "submittedAt");
            Objects.requireNonNull(leasedUntil, "leasedUntil");
        }
    }

    /**
     * The submission has been delivered.
     *
     * @param reference the reference number that the person was given
     * @param submittedAt when the person submitted
     */
    record Submitted(String reference, Instant submittedAt) implements Status {
        public Submitted {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(submittedAt, "submittedAt");
        }
    }
}
