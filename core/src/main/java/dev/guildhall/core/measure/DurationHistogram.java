package dev.guildhall.core.measure;

import java.time.Duration;
import java.util.Arrays;

/**
 * Counts durations in buckets that grow with them, so that any quantile is known to a thirty-second of its value while
 * the memory stays the same.
 *
 * <p>Whole seconds below 64 have a bucket each; above, each doubling is cut into 32. {@value #BUCKETS} buckets reach
 * past 68 years. Not thread-safe.
 */
final class DurationHistogram {

    private static final int PRECISION_BITS = 5;
    private static final int PER_DOUBLING = 1 << PRECISION_BITS;
    private static final long MAX_SECONDS = Integer.MAX_VALUE;
    static final int BUCKETS = PER_DOUBLING * (Integer.SIZE - PRECISION_BITS);

    private final long[] counts;
    private long total;

    DurationHistogram() {
        counts = new long[BUCKETS];
    }

    private DurationHistogram(long[] counts, long total) {
        this.counts = counts;
        this.total = total;
    }

    /** Counts a duration; a negative one, which a clock set back can cause, as zero. */
    void add(Duration duration) {
        counts[bucket((int) Math.max(0, Math.min(MAX_SECONDS, duration.toSeconds())))]++;
        total++;
    }

    long total() {
        return total;
    }

    DurationHistogram plus(DurationHistogram other) {
        long[] sum = counts.clone();
        Arrays.setAll(sum, i -> sum[i] + other.counts[i]);
        return new DurationHistogram(sum, total + other.total);
    }

    DurationHistogram copy() {
        return new DurationHistogram(counts.clone(), total);
    }

    /** The least second of the bucket of the smallest duration that this many per cent of all do not exceed. */
    Duration percentile(int percent) {
        long rank = Math.max(1, (total * percent + 99) / 100);
        int bucket = 0;
        for (long seen = counts[0]; seen < rank; seen += counts[bucket]) {
            bucket++;
        }
        return Duration.ofSeconds(least(bucket));
    }

    private static int bucket(int seconds) {
        int doublings = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(seconds) - PRECISION_BITS - 1);
        return doublings * PER_DOUBLING + (seconds >>> doublings);
    }

    private static long least(int bucket) {
        int doublings = Math.max(0, bucket / PER_DOUBLING - 1);
        return (long) (bucket - doublings * PER_DOUBLING) << doublings;
    }
}
