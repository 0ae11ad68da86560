package dev.guildhall.forms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is turned, forward or back. */
public final class TurningClock extends Clock {

    private volatile Instant now = Instant.parse("2026-07-03T14:42:10Z");

    /** Turns it by so much; back, when negative. */
    public void turn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The moment that it shows, in that zone; that clock does not turn. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
