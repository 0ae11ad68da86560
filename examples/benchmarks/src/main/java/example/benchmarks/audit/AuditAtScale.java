package example.benchmarks.audit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The audit log where there is much of it: how fast it is verified, how long it takes to open after a kill, what heap it
 * needs, and how fast one subject is found.
 */
public final class AuditAtScale {

    private AuditAtScale() {}

    /** Something to measure with so many events, in an empty folder. */
    @FunctionalInterface
    interface Measuring {
        void run(Path folder, long events, PrintStream out) throws Exception;
    }

    /** Arguments: what to measure, how many million events, and the folder on whose disk they are written. */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        if (args.length < 2) {
            throw new IllegalArgumentException(
                    "Say what to measure (verify, opening, heap or subject) and how many million events");
        }
        long events = Math.round(Double.parseDouble(args[1]) * LargeLog.MILLION);
        Path disk = Path.of(args.length > 2 ? args[2] : "target");
        measure(measuring(args[0]), events, disk, System.out);
    }

    private static Measuring measuring(String what) {
        return switch (what) {
            case "verify" -> VerifySpeed::measure;
            case "opening" -> OpeningSpeed::measure;
            case "heap" -> HeapOverTime::measure;
            case "subject" -> SubjectSearch::measure;
            default -> throw new IllegalArgumentException(
                    "There is no \"" + what + "\": give verify, opening, heap or subject");
        };
    }

    static void measure(Measuring measuring, long events, Path disk, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(disk), "scale");
        try {
            measuring.run(folder, events, out);
        } finally {
            AuditTrails.delete(folder);
        }
    }
}
