package example.benchmarks.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drives the journey on each engine in turn and prints how they compare. */
public final class Journeys {

    /** The system property that names the folder with the Node sides and their packages; {@code src/main/peers} when left out. */
    static final String PEERS = "benchmarks.peers";

    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    private Journeys() {}

    public static void main(String[] args) throws IOException {
        Path peers = Path.of(System.getProperty(PEERS, "src/main/peers"));
        List<Engine> engines = List.of(
                Engine.guildhall(), Engine.guildhallOnPostgresql(), Engine.casa(peers), Engine.hmpo(peers));
        run(engines, ROUNDS, WARM_UP, MEASURED, System.out);
    }

    static void run(List<Engine> engines, int rounds, Duration warmUp, Duration measured, Appendable out)
            throws IOException {
        Map<Engine, List<Figures>> figures = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Engine engine : engines) {
                figures.computeIfAbsent(engine, unused -> new ArrayList<>())
                        .add(measure(engine, warmUp, measured));
            }
        }
        for (String line : new Report(figures).lines()) {
            out.append(line).append('\n');
        }
    }

    private static Figures measure(Engine engine, Duration warmUp, Duration measured) throws IOException {
        try (RunningEngine running = RunningEngine.start(engine)) {
            Load.drive(running, warmUp);
            long before = running.heap();
            Sample sample = Load.drive(running, measured);
            return new Figures(sample, (running.heap() - before) / Math.max(1, sample.journeys()));
        }
    }

    /**
     * One round's figures of one engine.
     *
     * @param heapPerDraft by how many bytes the heap grew for each journey that was gone through
     */
    record Figures(Sample sample, long heapPerDraft) {}
}
