package example.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * What JMH does not measure: the processor time of the process, and how long each component took, over all iterations
 * that count. Left in a file, which {@link Measurement} reads.
 */
@State(Scope.Thread)
public class Notes {

    /** Names the file. */
    static final String PROPERTY = "benchmarks.notes";

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final SortedMap<String, Long> perComponent = new TreeMap<>();
    private boolean isCounted;
    private long processorBefore;
    private long processor;
    private long rounds;
    private long since;

    @Setup(Level.Iteration)
    public void begin(BenchmarkParams benchmark, IterationParams iteration) {
        isCounted = iteration.getType() == IterationType.MEASUREMENT;
        processorBefore = system.getProcessCpuTime();
    }

    void beginRound() {
        if (isCounted) {
            rounds++;
        }
    }

    void beginComponents() {
        since = System.nanoTime();
    }

    void took(String component) {
        long now = System.nanoTime();
        if (isCounted) {
            perComponent.merge(component, now - since, Long::sum);
        }
        since = now;
    }

    @TearDown(Level.Iteration)
    public void end() throws IOException {
        if (!isCounted) {
            return;
        }
        processor += system.getProcessCpuTime() - processorBefore;
        StringBuilder lines = new StringBuilder();
        lines.append("processor ").append((double) processor / rounds).append('\n');
        perComponent.forEach((component, nanos) -> lines.append("component ")
                .append(component)
                .append(' ')
                .append((double) nanos / rounds)
                .append('\n'));
        Files.writeString(Path.of(System.getProperty(PROPERTY)), lines);
    }
}
