package example.benchmarks.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that go through the journey again and again, each on a connection of its own that is kept alive. */
final class Load {

    static final int CLIENTS = 16;

    private Load() {}

    /** Drives the engine for that long; each client ends the journey that it is on. */
    static Sample drive(RunningEngine engine, Duration time) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        Duration cpu = engine.cpu();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<long[]>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(threads.submit(() -> walks(engine, end)));
        }
        long[] nanos = clients.stream().map(Load::result).flatMapToLong(Arrays::stream).sorted().toArray();
        double seconds = (System.nanoTime() - start) / 1e9;
        threads.shutdown();
        return new Sample(nanos, seconds, engine.cpu().minus(cpu));
    }

    private static long[] walks(RunningEngine engine, long end) {
        Timings timings = new Timings();
        try (Connection connection = new Connection(engine.port())) {
            Visitor visitor = new Visitor(connection, engine.entry(), timings::add);
            do {
                visitor.walk();
            } while (System.nanoTime() < end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return timings.all();
    }

    private static long[] result(Future<long[]> client) {
        try {
            return client.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private static final class Timings {
        private long[] nanos = new long[1 << 16];
        private int count;

        void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = time;
        }

        long[] all() {
            return Arrays.copyOf(nanos, count);
        }
    }
}
