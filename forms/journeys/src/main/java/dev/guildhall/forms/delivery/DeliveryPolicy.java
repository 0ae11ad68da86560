package dev.guildhall.forms.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and how far apart a submission is tried, and by how many threads.
 *
 * <pre>{@code
 * DeliveryPolicy policy = DeliveryPolicy.standard().attempts(20).lease(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>The pause after the first failed attempt is the first delay, and each further one is {@code factor} times as long, up
 * to the longest delay. Of each pause a random part of up to a half is left out, so that submissions that failed together
 * are not tried together. With the standard policy the attempts go on for some three days.
 *
 * @param firstDelay the pause after the first failed attempt; zero to try again at once
 * @param factor how many times as long each further pause is; at least 1
 * @param longestDelay the longest pause
 * @param attempts how many attempts are made before a submission is undeliverable; at least 1
 * @param lease how long one attempt has the submission to itself; longer than any attempt takes
 * @param poll how often the store is asked for what is due
 * @param workers how many attempts this process has under way at a time; at least 1
 */
public record DeliveryPolicy(
        Duration firstDelay,
        double factor,
        Duration longestDelay,
        int attempts,
        Duration lease,
        Duration poll,
        int workers) {

    private static final DeliveryPolicy STANDARD = new DeliveryPolicy(
            Duration.ofSeconds(5), 2, Duration.ofHours(1), 100, Duration.ofMinutes(1), Duration.ofSeconds(5), 4);

    public DeliveryPolicy {
        refuseIf(firstDelay.isNegative(), "the first delay", firstDelay, "zero or more");
        refuseIf(!(factor >= 1) || Double.isInfinite(factor), "the factor", factor, "at least 1");
        refuseIf(longestDelay.compareTo(firstDelay) < 0, "the longest delay", longestDelay, "at least the first delay");
        refuseIf(attempts < 1, "the number of attempts", attempts, "at least 1");
        refuseIf(lease.isNegative() || lease.isZero(), "the lease", lease, "more than zero");
        refuseIf(poll.isNegative() || poll.isZero(), "the poll", poll, "more than zero");
        refuseIf(workers < 1, "the number of workers", workers, "at least 1");
    }

    private static void refuseIf(boolean wrong, String what, Object given, String wanted) {
        if (wrong) {
            throw new IllegalArgumentException("In a delivery policy " + what + " is " + given + ": give " + wanted);
        }
    }

    /**
     * Five seconds after the first attempt, doubling up to an hour, 100 attempts of at most one minute each; the store is
     * asked every five seconds, and four attempts are under way at a time.
     */
    public static DeliveryPolicy standard() {
        return STANDARD;
    }

    /** The same, with this pause after the first failed attempt. */
    public DeliveryPolicy firstDelay(Duration delay) {
        return new DeliveryPolicy(delay, factor, longestDelay, attempts, lease, poll, workers);
    }

    /** The same, with each further pause so many times as long. */
    public DeliveryPolicy factor(double times) {
        return new DeliveryPolicy(firstDelay, times, longestDelay, attempts, lease, poll, workers);
    }

    /** The same, with this longest pause. */
    public DeliveryPolicy longestDelay(Duration delay) {
        return new DeliveryPolicy(firstDelay, factor, delay, attempts, lease, poll, workers);
    }

    /** The same, with so many attempts. */
    public DeliveryPolicy attempts(int most) {
        return new DeliveryPolicy(firstDelay, factor, longestDelay, most, lease, poll, workers);
    }

    /** The same, with so much time for one attempt. */
    public DeliveryPolicy lease(Duration time) {
        return new DeliveryPolicy(firstDelay, factor, longestDelay, attempts, time, poll, workers);
    }

    /** The same, asking the store as often as this. */
    public DeliveryPolicy poll(Duration every) {
        return new DeliveryPolicy(firstDelay, factor, longestDelay, attempts, lease, every, workers);
    }

    /** The same, with so many attempts under way at a time. */
    public DeliveryPolicy workers(int threads) {
        return new DeliveryPolicy(firstDelay, factor, longestDelay, attempts, lease, poll, threads);
    }

    /**
     * Whether the attempts are used up after so many. Setting an undeliverable submission going again gives it as many
     * again.
     */
    boolean isLast(int attempt) {
        return attempt % attempts == 0;
    }

    /** How long to wait after so many attempts. */
    Duration delayAfter(int attempt, RandomGenerator random) {
        int failed = Math.floorMod(attempt - 1, attempts);
        double seconds = Math.min(seconds(firstDelay) * Math.pow(factor, failed), seconds(longestDelay));
        return Duration.ofNanos((long) (seconds * 1e9 * (1 - random.nextDouble() / 2)));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
