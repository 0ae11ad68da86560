package dev.guildhall.forms.delivery;

import java.time.Duration;

/** Counts what is under way, so that somebody can wait until nothing is. */
final class Tally {

    private long open;

    synchronized void begun() {
        open++;
    }

    synchronized void ended() {
        open--;
        if (open == 0) {
            notifyAll();
        }
    }

    /** Waits until nothing is under way; false when the time was too short. */
    synchronized boolean awaitNone(Duration time) throws InterruptedException {
        long until = System.nanoTime() + time.toNanos();
        while (open > 0) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return true;
    }
}
