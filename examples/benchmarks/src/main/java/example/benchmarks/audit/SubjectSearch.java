package example.benchmarks.audit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.reading.AuditIndex;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Prints how long it takes to find one subject's events in a large log: asked for, found, read from the log, and recorded. */
final class SubjectSearch {

    private static final int EVENTS_EACH = 10;
    private static final int QUERIES = 300;
    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "o-7", IdentityAssurance.HIGH);

    private SubjectSearch() {}

    static void measure(Path folder, long events, PrintStream out) throws IOException, InterruptedException {
        LargeLog large = new LargeLog(folder).begin();
        write(large, events, out);
        // in a process of its own, which has read nothing yet
        Part.SEARCH.run(large, events, out);
    }

    private static Path indexFolder(LargeLog large) {
        return large.folder().resolve("index");
    }

    /** Writes a log of subjects who have ten events each on average, and an index of it. */
    private static void write(LargeLog large, long events, PrintStream out) throws IOException {
        Stopwatch writing = new Stopwatch();
        try (AuditLog log = large.openWithSubjects()) {
            LargeLog.record(log, events, n -> Events.event(n, subject(n, events)), n -> {});
        }
        out.printf("%,d events written in %.0f s%n", events, writing.seconds());
        Stopwatch indexing = new Stopwatch();
        try (AuditIndex index = AuditIndex.open(indexFolder(large), FolderReader.of(large.path()))) {
            long indexed = index.refresh().size();
            out.printf(
                    "%,d events indexed in %.0f s and %.0f s of processor: %,.0f a second%n",
                    indexed, indexing.seconds(), indexing.cpuSeconds(), indexed / indexing.seconds());
        }
    }

    private static String subject(long n, long events) {
        return "s-" + new Random(n * 0x9E3779B97F4A7C15L).nextInt((int) Math.max(1, events / EVENTS_EACH));
    }

    /** Asks for one subject after another, each time another one. */
    static void search(LargeLog large, long events, PrintStream out) throws IOException {
        try (AuditLog log = large.openWithSubjects();
                AuditIndex index = open(large, out)) {
            AuditReader reader = AuditReader.of(index, log);
            double[] millis = new double[QUERIES];
            long found = 0;
            Stopwatch all = new Stopwatch();
            for (int i = 0; i < QUERIES; i++) {
                String token = log.recordedSubject(subject(i, events));
                Stopwatch watch = new Stopwatch();
                EventPage page = reader.find(
                        AuditQuery.where().subject(token).newestFirst().limit(50).build(), OFFICER);
                millis[i] = watch.seconds() * 1e3;
                found += page.events().size();
            }
            double cpu = all.cpuSeconds() * 1e3 / QUERIES;
            double first = millis[0];
            Arrays.sort(millis);
            out.printf(
                    "one subject: first %.1f ms, p50 %.1f ms, p99 %.1f ms, most %.1f ms; %.1f ms of processor and %.1f events each%n",
                    first,
                    millis[QUERIES / 2],
                    millis[QUERIES * 99 / 100],
                    millis[QUERIES - 1],
                    cpu,
                    1.0 * found / QUERIES);
        }
    }

    private static AuditIndex open(LargeLog large, PrintStream out) {
        Stopwatch watch = new Stopwatch();
        AuditIndex index = AuditIndex.open(indexFolder(large), FolderReader.of(large.path()));
        out.printf("the index was opened in %.2f s%n", watch.seconds());
        return index;
    }
}
