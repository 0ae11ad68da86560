package dev.guildhall.forms.returning;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is kept under the hash of a reference: which application it leads to, the phrase's hash, and how often somebody has
 * failed.
 *
 * @param application the application's id
 * @param hash of the phrase
 * @param attempts how often it was tried since it last succeeded or was locked
 * @param lockedAt when it was locked last; the epoch when it never was
 */
record Ticket(String application, PhraseHash hash, int attempts, Instant lockedAt) {

    private static final String FORM = "return 1";
    private static final int LINES = 5;

    /** Whether nobody may try now. A lock that lies in the future was set by a clock that was wrong, and counts for nothing. */
    boolean isLocked(Instant now, Duration lock) {
        return !now.isBefore(lockedAt) && now.isBefore(lockedAt.plus(lock));
    }

    /** The same with one more attempt, which locks it when it is the last one allowed. */
    Ticket tried(Instant now, int most) {
        return attempts + 1 >= most
                ? new Ticket(application, hash, 0, now)
                : new Ticket(application, hash, attempts + 1, lockedAt);
    }

    Ticket succeeded() {
        return new Ticket(application, hash, 0, Instant.EPOCH);
    }

    byte[] bytes() {
        return String.join(
                        "\n",
                        FORM,
                        application,
                        hash.text(),
                        String.valueOf(attempts),
                        String.valueOf(lockedAt.getEpochSecond()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when it is something else, without quoting it
     */
    static Ticket of(byte[] bytes) {
        List<String> lines =
                new String(bytes, StandardCharsets.US_ASCII).lines().toList();
        if (lines.size() != LINES || !lines.get(0).equals(FORM)) {
            throw new IllegalArgumentException("A stored way to return is not in the form that this version writes");
        }
        return new Ticket(
                lines.get(1),
                PhraseHash.of(lines.get(2)),
                Integer.parseInt(lines.get(3)),
                Instant.ofEpochSecond(Long.parseLong(lines.get(4))));
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
        return "ticket";
    }
}
