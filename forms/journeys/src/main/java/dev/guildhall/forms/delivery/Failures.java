package dev.guildhall.forms.delivery;

import dev.guildhall.forms.http.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what could not be delivered, without a word that may have come from a person. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private Failures() {}

    static void logAttempt(String journey, String reference, int attempt, Throwable failed) {
        LOG.warn(
                "Attempt {} to deliver {} of {} failed: {}",
                attempt,
                reference,
                journey,
                Trace.withoutMessages(failed));
    }

    static void logUndeliverable(String journey, String reference, int attempts) {
        LOG.error(
                "{} of {} could not be delivered in {} attempts. It is kept: mend the receiver and set it going again",
                reference,
                journey,
                attempts);
    }

    static void logUnpublished(String journey, String reference, Throwable refused) {
        LOG.error(
                "A listener refused that {} of {} was submitted, so it is not delivered yet: {}",
                reference,
                journey,
                Trace.withoutMessages(refused));
    }

    static void logUnmarked(String journey, String reference, Throwable failed) {
        LOG.error(
                "What came of an attempt to deliver {} of {} could not be saved: {}",
                reference,
                journey,
                Trace.withoutMessages(failed));
    }

    static void logStore(String journey, Throwable failed) {
        LOG.error(
                "The store failed while submissions of {} were being delivered: {}",
                journey,
                Trace.withoutMessages(failed));
    }
}
