package dev.guildhall.forms.testing;

import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.submission.SubmissionHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the submissions of a tested journey arrive. */
final class Inbox<T extends Record> implements SubmissionHandler<T> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Submission<T>> received = new CopyOnWriteArrayList<>();
    private int seen;

    @Override
    public void accept(Submission<T> submission) {
        received.add(submission);
    }

    List<Submission<T>> submissions() {
        return List.copyOf(received);
    }

    /** The one that arrives after those seen before. */
    Submission<T> newest(JourneyHandler handler) {
        await(handler);
        if (received.size() != seen + 1) {
            throw new AssertionError("One submission should have arrived, but " + (received.size() - seen) + " did.");
        }
        return received.get(seen++);
    }

    void requireNoMore(JourneyHandler handler) {
        await(handler);
        if (received.size() != seen) {
            throw new AssertionError(
                    "The second click should submit nothing, but it was submitted under another reference.");
        }
    }

    private static void await(JourneyHandler handler) {
        try {
            if (!handler.deliveries().awaitIdle(PATIENCE)) {
                throw new AssertionError(
                        "The submission was not delivered within " + PATIENCE.toSeconds() + " seconds.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted.", interrupted);
        }
    }
}
