package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.store.AuditUnavailableException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Prints how long opening a log takes whose process was killed, each time in a fresh process. */
final class OpeningSpeed {

    private static final String READY = "ready";
    /** How long a process records before it is killed. */
    private static final long UNDER_WAY_MILLIS = 3_000;

    private OpeningSpeed() {}

    /** A small log with as many events that no checkpoint covers as there can be, then a large one that was just going on. */
    static void measure(Path folder, long events, PrintStream out) throws Exception {
        LargeLog full = new LargeLog(folder.resolve("full")).begin();
        killOnceReady(Part.FILL_UNTIL_KILLED, full, 0);
        Part.OPEN.run(full, 0, out);
        LargeLog large = new LargeLog(folder.resolve("large")).begin();
        try (AuditLog log = large.open(FileStore.DEFAULT_CHECKPOINT_INTERVAL)) {
            LargeLog.record(log, events, Events::event, n -> {});
        }
        killOnceReady(Part.GO_ON_UNTIL_KILLED, large, UNDER_WAY_MILLIS);
        Part.OPEN.run(large, 0, out);
    }

    private static void killOnceReady(Part part, LargeLog log, long later) throws Exception {
        Process process = part.start(log, 0);
        try (var lines = process.inputReader()) {
            String line = lines.readLine();
            if (!READY.equals(line)) {
                throw new IllegalStateException("The process that was to be killed said \"" + line + "\"");
            }
            Thread.sleep(later);
            process.destroyForcibly().waitFor();
        }
    }

    /** Records until nothing more can wait for the tree, which cannot be written; then waits to be killed. */
    static void fill(LargeLog large, PrintStream out) throws Exception {
        AuditLog log = large.open(Duration.ofDays(1));
        // a file in place of the folder of tiles: no publication succeeds
        Path inTheWay = Files.createFile(large.path().resolve("tile"));
        try {
            LargeLog.record(log, Long.MAX_VALUE, Events::event, n -> {});
        } catch (AuditUnavailableException full) {
            Files.delete(inTheWay);
        }
        out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Goes on recording until it is killed. */
    static void goOn(LargeLog large, PrintStream out) throws IOException {
        AuditLog log = large.open(FileStore.DEFAULT_CHECKPOINT_INTERVAL);
        out.println(READY);
        LargeLog.record(log, Long.MAX_VALUE, Events::event, n -> {});
    }

    /** Opens the log, and prints how long it takes until it is open, has taken an event, and has all of it in its tree. */
    static void open(LargeLog large, PrintStream out) throws IOException {
        long before = FolderReader.of(large.path()).latest().size();
        Stopwatch watch = new Stopwatch();
        AuditLog log = large.open(FileStore.DEFAULT_CHECKPOINT_INTERVAL);
        double seconds = watch.seconds();
        double cpu = watch.cpuSeconds();
        log.record(Events.event(0));
        double recorded = watch.seconds();
        long after = log.checkpoint().size();
        double covered = watch.seconds();
        log.close();
        out.printf(
                "opened a log of %,d events in %.2f s and %.2f s of processor; no checkpoint covered %,d of them%n"
                        + "  the first event was on disk after %.2f s, all were in the tree after %.2f s%n",
                after - 1, seconds, cpu, after - 1 - before, recorded, covered);
    }
}
