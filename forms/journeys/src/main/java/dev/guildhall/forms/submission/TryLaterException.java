package dev.guildhall.forms.submission;

import java.io.Serial;
import java.time.Duration;

/**
 * The receiver cannot take a submission now and says when it may. The next attempt begins no sooner, but no later than the
 * policy's longest delay.
 */
public final class TryLaterException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Duration pause;

    /**
     * Says how long to wait.
     *
     * @param pause from now on; none when negative
     */
    public TryLaterException(Duration pause) {
        super("The receiver asked to be tried again in " + pause);
        this.pause = pause.isNegative() ? Duration.ZERO : pause;
    }

    /** How long to wait; never negative. */
    public Duration pause() {
        return pause;
    }
}
