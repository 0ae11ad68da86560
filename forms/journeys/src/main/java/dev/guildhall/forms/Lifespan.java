package dev.guildhall.forms;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a draft is kept: as long as was asked for after it was last saved or, where that is little more than a session, an
 * eighth longer than a session; so that it outlives every session that works on it though it is not saved at each request.
 *
 * <p>When a person reads, it is renewed once less is left of it than a session, or than half of its lifetime. For a draft
 * that lasts as long as a session that is one save in an eighth of that time at most: half an hour of four.
 *
 * @param draft how long a draft is kept after it was last saved
 * @param session how long a session lasts after its last request
 */
record Lifespan(Duration draft, Duration session) {

    /** What part of a session a draft is kept longer than it, at least. */
    private static final int MARGIN = 8;

    private static final int HALF = 2;

    private Duration kept() {
        Duration atLeast = session.plus(session.dividedBy(MARGIN));
        return draft.compareTo(atLeast) < 0 ? atLeast : draft;
    }

    /** Until when a draft is kept that is saved now. */
    Instant until(Instant now) {
        return now.plus(kept());
    }

    /** Whether so little is left of a draft that reading it renews it. */
    boolean isShort(Instant expiresAt, Instant now) {
        Duration half = kept().dividedBy(HALF);
        return expiresAt.isBefore(now.plus(session.compareTo(half) < 0 ? half : session));
    }
}
