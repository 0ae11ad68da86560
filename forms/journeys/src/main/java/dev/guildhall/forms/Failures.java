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

    static void logFileNotKept(Exception failed) {
        LOG.error("An uploaded file could not be kept: {}", Trace.withoutMessages(failed));
    }

    static void logFileNotRead(Exception failed) {
        LOG.error("An uploaded file could not be read: {}", Trace.withoutMessages(failed));
    }

    static void logFileNotDeleted(Exception failed) {
        LOG.error("An uploaded file could not be deleted before it expires: {}", Trace.withoutMessages(failed));
    }

    static void logNotSwept(RuntimeException failed) {
        LOG.error("What has expired could not be deleted this time: {}", Trace.withoutMessages(failed));
    }

    static void logNotScanned(String reason) {
        LOG.error("An uploaded file was refused, for it could not be searched for viruses: {}", reason);
    }

    static void logNotServed(Journey<?> journey, VersionNotServedException notServed) {
        LOG.warn(
                "An application of {} is of version {}, which is neither served nor migrated",
                journey.id(),
                notServed.version());
    }

    static void logNotRenewed(Journey<?> journey, RuntimeException failed) {
        LOG.error("An application of {} could not be kept for longer: {}", journey.id(), Trace.withoutMessages(failed));
    }

    static void logUnsent(String journey, RuntimeException unsent) {
        LOG.error("A link to come back to {} could not be sent: {}", journey, Trace.withoutMessages(unsent));
    }

    static void logKeptUnpublished(Journey<?> journey) {
        LOG.error(
                "Answers of {} that a listener refused were kept, for another request had built on them", journey.id());
    }
}
