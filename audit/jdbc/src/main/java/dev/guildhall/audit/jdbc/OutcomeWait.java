package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.AuditUnavailableException;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a database that may be down, until it tells or the time is over, whether a commit took effect. */
final class OutcomeWait {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeWait.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Duration longest;

    OutcomeWait(Duration longest) {
        this.longest = longest;
    }

    /** Whether a commit took effect. */
    @FunctionalInterface
    interface Question {
        boolean ask() throws SQLException;
    }

    /** Thrown when the database did not tell in time. */
    static final class GivenUpException extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUpException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Waits for the answer.
     *
     * @throws GivenUpException when there was none in time
     */
    boolean find(Question question) {
        LOG.warn("A commit of audit events ended without an answer; asking the database whether it took effect");
        long until = System.nanoTime() + longest.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return question.ask();
                } catch (SQLException | AuditUnavailableException e) {
                    if (System.nanoTime() > until) {
                        throw new GivenUpException(
                                "It is not known whether the event was recorded, for the database did not tell within "
                                        + longest + ": look for it in the log before recording it again",
                                e);
                    }
                }
                try {
                    Thread.sleep(PAUSE.toMillis());
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
