package example.benchmarks.journeys;

import java.time.Duration;

/**
 * What driving an engine for a while came to.
 *
 * @param nanos how long each request took as its client saw it, in nanoseconds, sorted
 * @param seconds how long it was driven
 * @param cpu the processor time that the server used meanwhile
 */
record Sample(long[] nanos, double seconds, Duration cpu) {

    int requests() {
        return nanos.length;
    }

    int journeys() {
        return nanos.length / Visitor.REQUESTS;
    }

    double perSecond() {
        return requests() / seconds;
    }

    double perCpuSecond() {
        return requests() / (cpu.toNanos() / 1e9);
    }

    double cpuMillis() {
        return cpu.toNanos() / 1e6 / requests();
    }

    /** The time that this share of the requests did not exceed, in milliseconds. */
    double millisOf(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
    }
}
