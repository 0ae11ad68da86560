package dev.guildhall.audit.jdbc;

import java.util.Optional;

/**
 * Where this node believes the head of the log to be: where its own last batch left it. Where other nodes write as well it is
 * often wrong, and is then asked for less and less often. For one thread.
 */
final class HeadGuess {

    /** For how many batches it is not asked for, at most, after it was wrong again and again. */
    static final int LONGEST_REST = 64;

    private Optional<Head> head = Optional.empty();
    private int nextRest = 1;
    private int rest;

    /** The head, unless it is not known, or likely to be wrong. */
    Optional<Head> take() {
        if (rest > 0) {
            rest--;
            return Optional.empty();
        }
        return head;
    }

    /** The head was where it was believed to be, and is here now. */
    void wasRight(Head now) {
        head = Optional.of(now);
        nextRest = 1;
    }

    /** Another node has moved it. */
    void wasWrong() {
        head = Optional.empty();
        rest = nextRest;
        nextRest = Math.min(2 * nextRest, LONGEST_REST);
    }

    /** The head was read, and is here now. */
    void learn(Head now) {
        head = Optional.of(now);
    }

    /** Nobody knows where it is now. */
    void forget() {
        head = Optional.empty();
    }
}
