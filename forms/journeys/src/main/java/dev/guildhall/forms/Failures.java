package dev.guildhall.forms;

import dev.guildhall.forms.http.Trace;
import dev.guildhall.forms.journey.Journey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what failed, without a word that may have come from a person. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyHandler.class);

    private Failures() {}

    static void log(Journey<?> journey, RuntimeException failed) {
        LOG.error("A request of {} failed: {}", journey.id(), Trace.withoutMessages(failed));
    }

    static void logKeptUnpublished(Journey<?> journey) {
        LOG.error(
                "Answers of {} that a listener refused were kept, for another request had built on them", journey.id());
    }
}
