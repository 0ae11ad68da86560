package dev.guildhall.forms.submission;

import dev.guildhall.core.text.Language;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person submitted.
 *
 * <pre>{@code
 * JourneyHandler.of(journey).onSubmit(submission -> {
 *     permits.add(submission.reference(), submission.application());
 * });
 * }</pre>
 *
 * @param reference the reference number that the person is given; the same at every attempt to deliver, so that it also
 *     serves as the idempotency key
 * @param application the validated instance: the answers on the path; a component whose question was not asked or was
 *     left blank is {@code null}
 * @param submittedAt when the person submitted
 * @param language the language in which they did
 * @param <T> the journey's record
 */
public record Submission<T extends Record>(String reference, T application, Instant submittedAt, Language language) {
    public Submission {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(language, "language");
    }

    /** The reference only; the application may hold personal data. */
    @Override
    public String toString() {
        return "submission " + reference;
    }
}
