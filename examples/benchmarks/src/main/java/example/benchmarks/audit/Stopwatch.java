package example.benchmarks.audit;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Measures wall time beside the processor time of this process, all threads, user and system: on a machine that others use,
 * too, only the second can be compared.
 */
final class Stopwatch {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long startedAt = System.nanoTime();
    private final long usedBefore = PROCESS.getProcessCpuTime();

    double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }

    double cpuSeconds() {
        return (PROCESS.getProcessCpuTime() - usedBefore) / 1e9;
    }
}
