package example.benchmarks.audit;

import example.benchmarks.audit.Callers.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Has each trail keep events at 1, 16 and 256 callers, in turn, and prints how they compare. */
public final class AuditTrails {

    private static final List<Integer> CALLERS = List.of(1, 16, 256);
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(4);

    private AuditTrails() {}

    /** A trail to begin in an empty folder. */
    interface Beginning {
        Trail in(Path folder) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path disk = args.length > 0 ? Path.of(args[0]) : Path.of("target");
        Map<String, Beginning> waiting = new LinkedHashMap<>();
        waiting.put("bare loop", BareLoop::new);
        waiting.put("Guildhall record", GuildhallTrail::new);
        waiting.put("SQLite, WAL, FULL", SqlTrail::sqlite);
        waiting.put("PostgreSQL, a row a commit", folder -> SqlTrail.postgresql());
        compare("Forced before the call returns", waiting, disk, CALLERS, ROUNDS, WARM_UP, MEASURED, System.out);
        Map<String, Beginning> unforced = new LinkedHashMap<>();
        unforced.put("Logback file appender, unforced", folder -> new LogbackTrail(folder, LogbackTrail.Flushing.EACH));
        unforced.put("Logback, buffered, unforced", folder -> new LogbackTrail(folder, LogbackTrail.Flushing.BUFFERED));
        unforced.put("Guildhall recordAsync, forced", GuildhallAsyncTrail::new);
        compare("Without waiting", unforced, disk, List.of(1, 16), ROUNDS, WARM_UP, MEASURED, System.out);
    }

    static void compare(
            String title,
            Map<String, Beginning> trails,
            Path disk,
            List<Integer> callers,
            int rounds,
            Duration warmUp,
            Duration measured,
            Appendable out)
            throws Exception {
        out.append(title).append("; medians of events a second; microseconds a call\n");
        // all stand in one folder that is deleted at the end: ext4 looks at every file that was deleted in the last
        // minutes before it makes another, so that each trail would pay for the one before
        Path folder = Files.createTempDirectory(Files.createDirectories(disk), "trails");
        try {
            compareIn(folder, trails, callers, rounds, warmUp, measured, out);
        } finally {
            delete(folder);
        }
    }

    private static void compareIn(
            Path disk,
            Map<String, Beginning> trails,
            List<Integer> callers,
            int rounds,
            Duration warmUp,
            Duration measured,
            Appendable out)
            throws Exception {
        for (int number : callers) {
            Map<String, List<Figures>> figures = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, Beginning> trail : trails.entrySet()) {
                    figures.computeIfAbsent(trail.getKey(), unused -> new ArrayList<>())
                            .add(measure(trail.getValue(), disk, number, warmUp, measured));
                }
            }
            double first = median(figures.values().iterator().next());
            for (Map.Entry<String, List<Figures>> row : figures.entrySet()) {
                out.append(row(row.getKey(), number, row.getValue(), first)).append('\n');
            }
        }
    }

    private static String row(String name, int callers, List<Figures> rounds, double first) {
        List<Figures> sorted = sorted(rounds);
        Figures middle = sorted.get(sorted.size() / 2);
        return String.format(
                Locale.ROOT,
                "%-32s %4d callers %,11.0f (%,.0f to %,.0f)  %.2f  p50 %.0f p99 %.0f p99.9 %.0f",
                name,
                callers,
                middle.perSecond(),
                sorted.get(0).perSecond(),
                sorted.get(sorted.size() - 1).perSecond(),
                middle.perSecond() / first,
                middle.micros(0.5),
                middle.micros(0.99),
                middle.micros(0.999));
    }

    private static double median(List<Figures> rounds) {
        return sorted(rounds).get(rounds.size() / 2).perSecond();
    }

    private static List<Figures> sorted(List<Figures> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Figures::perSecond))
                .toList();
    }

    private static Figures measure(Beginning beginning, Path disk, int callers, Duration warmUp, Duration measured)
            throws Exception {
        Path folder = Files.createTempDirectory(disk, "trail");
        try (Trail trail = beginning.in(folder)) {
            Callers.drive(trail, callers, warmUp);
            return Callers.drive(trail, callers, measured);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
