package dev.guildhall.forms.delivery;

import java.time.Instant;
import java.util.Objects;

/**
 * A submission that could not be delivered. It holds no answer.
 *
 * @param reference the reference number that the person was given
 * @param submittedAt when the person submitted
 * @param attempts how many attempts to deliver were made
 */
public record UndeliverableSubmission(String reference, Instant submittedAt, int attempts) {
    public UndeliverableSubmission {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(submittedAt, "submittedAt");
    }
}
