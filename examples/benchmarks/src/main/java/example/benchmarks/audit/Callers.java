package example.benchmarks.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that have a trail keep one event after another. */
final class Callers {

    private static final int KEPT = 1 << 20;

    private Callers() {}

    /**
     * What they measured.
     *
     * @param perSecond events a second, until all were kept as well as the trail keeps them
     * @param nanos how long the calls took, sorted, at most so many of each thread
     */
    record Figures(double perSecond, long[] nanos) {
        double micros(double share) {
            return nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e3;
        }
    }

    static Figures drive(Trail trail, int callers, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Future<long[]>> results = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Callable<long[]> caller = () -> calls(trail, end, KEPT / callers);
                results.add(threads.submit(caller));
            }
            long count = 0;
            List<long[]> kept = new ArrayList<>();
            for (Future<long[]> result : results) {
                long[] nanos = result.get();
                count += nanos[0];
                kept.add(Arrays.copyOfRange(nanos, 1, nanos.length));
            }
            trail.flush();
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] all = kept.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Figures(count / seconds, all);
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many calls there were, and then how long the first of them took. */
    private static long[] calls(Trail trail, long end, int most) throws Exception {
        long[] nanos = new long[most + 1];
        long count = 0;
        long now = System.nanoTime();
        while (now < end) {
            trail.keep(count);
            long after = System.nanoTime();
            if (count < most) {
                nanos[(int) count + 1] = after - now;
            }
            count++;
            now = after;
        }
        nanos[0] = count;
        return Arrays.copyOf(nanos, (int) Math.min(count, most) + 1);
    }
}
