package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.Outcome;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does a piece of work and records how it ended. */
final class Around {

    private final Consumer<AuditEvent> recording;

    Around(Consumer<AuditEvent> recording) {
        this.recording = recording;
    }

    <T> T run(EventBuilder event, Callable<T> work) throws Exception {
        T result;
        try {
            result = work.call();
        } catch (Exception | Error thrown) {
            record(event, outcome(thrown), thrown);
            throw thrown;
        }
        recording.accept(event.outcome(Outcome.SUCCESS).build());
        return result;
    }

    private static Outcome outcome(Throwable thrown) {
        return thrown instanceof SecurityException || thrown instanceof Refusal ? Outcome.REFUSED : Outcome.FAILED;
    }

    /** The work's own exception is what the caller must see, also when it cannot be recorded. */
    private void record(EventBuilder event, Outcome outcome, Throwable thrown) {
        try {
            recording.accept(event.outcome(outcome).build());
        } catch (RuntimeException unrecorded) {
            thrown.addSuppressed(unrecorded);
        }
    }
}
