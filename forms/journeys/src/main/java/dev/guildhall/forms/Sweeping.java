package dev.guildhall.forms;

import dev.guildhall.forms.store.JourneyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Deletes what has expired, a bounded lot at a time, whether or not anybody uses the journey. */
final class Sweeping {

    /** How often that is done of itself. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    /** How many applications, and how many files, a sweep deletes at most. */
    static final int MOST = 1_000;

    private final JourneyStore store;
    private final Optional<FileKeeping> keeping;
    private final Clock clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    Sweeping(JourneyStore store, Optional<FileKeeping> keeping, Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.clock = clock;
    }

    Swept now() {
        int applications = store.purgeExpired(MOST);
        return new Swept(
                applications, keeping.map(files -> files.purgeExpired(MOST)).orElse(0));
    }

    /** A sweep when the pause is over, the next at once when there is more; what fails is tried again after the pause. */
    void nowAndThen() {
        Instant due = Objects.requireNonNull(next.get());
        Instant now = clock.instant();
        boolean clockWentBack = due.isAfter(now.plus(PAUSE));
        if ((clockWentBack || !now.isBefore(due)) && next.compareAndSet(due, now.plus(PAUSE))) {
            try {
                Swept swept = now();
                if (swept.applications() == MOST || swept.files() == MOST) {
                    next.set(now);
                }
            } catch (RuntimeException failed) {
                Failures.logNotSwept(failed);
            }
        }
    }
}
