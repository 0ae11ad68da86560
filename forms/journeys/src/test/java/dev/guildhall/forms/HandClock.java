package dev.guildhall.forms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock whose hands the test moves. */
final class HandClock extends Clock {

    private Instant now;

    HandClock(String start) {
        this.now = Instant.parse(start);
    }

    void moveOn(Duration time) {
        now = now.plus(time);
    }

    void moveTo(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
