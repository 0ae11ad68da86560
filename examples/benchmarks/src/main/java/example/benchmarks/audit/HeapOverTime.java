package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.file.FileStore;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Path;

/** Prints the heap that is used once garbage was collected, after each million of events. */
final class HeapOverTime {

    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private HeapOverTime() {}

    static void measure(Path folder, long events, PrintStream out) throws IOException, InterruptedException {
        Part.RECORD_IN_LITTLE_HEAP.run(new LargeLog(folder).begin(), events, out);
    }

    static void record(LargeLog large, long events, PrintStream out) throws IOException {
        Stopwatch watch = new Stopwatch();
        try (AuditLog log = large.open(FileStore.DEFAULT_CHECKPOINT_INTERVAL)) {
            LargeLog.record(log, events, Events::event, n -> out.printf(
                    "heap after %,d events: %.1f MiB of at most %d; %.0f s%n",
                    n, used(), Runtime.getRuntime().maxMemory() >> 20, watch.seconds()));
        }
        out.printf("heap with the log closed: %.1f MiB%n", used());
    }

    private static double used() {
        MEMORY.gc();
        return MEMORY.getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }
}
