package dev.guildhall.audit.reading;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.QueryBuilder;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Prints how fast an index of many events is built and searched; run by hand, judged by nobody. The events are synthetic and
 * go into the index directly. How fast what was found is read from a log is measured on a smaller log in a folder.
 */
final class IndexSpeedReport {

    private static final int QUERIES = 300;
    private static final int READ_EVENTS = 200_000;
    private static final List<Outcome> OUTCOMES = List.of(Outcome.SUCCESS, Outcome.REFUSED, Outcome.FAILED);

    private IndexSpeedReport() {}

    public static void main(String[] args) throws IOException {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        Path folder = Files.createTempDirectory("audit-index-speed");
        try (AuditLog log = Logs.open(folder.resolve("log"))) {
            Logs.record(log, List.of(event(0)));
            search(folder.resolve("index"), events, FolderReader.of(folder.resolve("log")));
            read(folder.resolve("read"));
        } finally {
            Folders.delete(folder);
        }
    }

    private static AuditEvent event(int n) {
        // every tenth event is of one of a thousand busy subjects, the others of one of a million
        int mixed = n * 0x9E3779B1;
        int subject = n % 10 == 0 ? Math.floorMod(mixed >>> 7, 1_000) : 1_000 + Math.floorMod(mixed >>> 3, 1_000_000);
        return AuditEvent.of(
                        "page.answered-" + n % 50,
                        OUTCOMES.get(n % 97 == 0 ? 2 : n % 11 == 0 ? 1 : 0),
                        Actor.citizen("c-" + subject))
                .subject("s-" + subject)
                .resource("permit-" + n % 5_000)
                .caseReference("case-" + n / 20)
                .build();
    }

    private static void search(Path folder, int events, LogReader log) throws IOException {
        Files.createDirectories(folder);
        try (LuceneIndex index = LuceneIndex.open(folder, Logs.KEY.name())) {
            long start = System.nanoTime();
            for (int n = 0; n < events; n++) {
                index.add(Documents.of(n, recorded(n)));
            }
            index.commit(new Progress(Logs.KEY.name(), events, Optional.empty(), 0, 0, Optional.empty()));
            double seconds = (System.nanoTime() - start) / 1e9;
            long bytes = Folders.files(folder).stream()
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            System.out.printf(
                    "%,d events indexed in %.1f s (%,.0f a second), %,d MB on disk%n",
                    events, seconds, events / seconds, bytes >> 20);
            try (Snapshot snapshot = index.snapshot(log)) {
                print(
                        snapshot,
                        events,
                        "one subject of a million",
                        n -> AuditQuery.where().subject("s-" + (1_000 + n % 1_000_000)));
                print(
                        snapshot,
                        events,
                        "one busy subject",
                        n -> AuditQuery.where().subject("s-" + n % 1_000));
                print(
                        snapshot,
                        events,
                        "a subject, an action and an outcome",
                        n -> AuditQuery.where()
                                .subject("s-" + n % 1_000)
                                .action("page.answered-" + n % 5 * 10)
                                .outcome(Outcome.SUCCESS));
                print(
                        snapshot,
                        events,
                        "failed within an hour",
                        n -> AuditQuery.where()
                                .outcome(Outcome.FAILED)
                                .from(recorded(n % events).recorded())
                                .to(recorded(n % events).recorded().plus(Duration.ofHours(1))));
                print(
                        snapshot,
                        events,
                        "success, nearly all",
                        n -> AuditQuery.where().outcome(Outcome.SUCCESS));
                print(
                        snapshot,
                        events,
                        "nothing found",
                        n -> AuditQuery.where().subject("nobody-" + n).outcome(Outcome.SUCCESS));
            }
        }
    }

    private static RecordedEvent recorded(int n) {
        return new RecordedEvent(event(n), Logs.START.plusMillis(n * 10L), Origin.untold());
    }

    private static void print(Snapshot snapshot, int events, String what, Function<Integer, QueryBuilder> queries) {
        Random random = new Random(17);
        long[] nanos = new long[QUERIES];
        long found = 0;
        for (int i = 0; i < QUERIES; i++) {
            AuditQuery query = queries.apply(random.nextInt(events))
                    .newestFirst()
                    .limit(50)
                    .build();
            long start = System.nanoTime();
            found += snapshot.indexes(query, 51).size();
            nanos[i] = System.nanoTime() - start;
        }
        System.out.printf("%-38s first %6.2f ms, ", what, nanos[0] / 1e6);
        Arrays.sort(nanos);
        System.out.printf(
                "p50 %6.2f ms, p99 %6.2f ms, most %6.2f ms; %.1f events each%n",
                nanos[QUERIES / 2] / 1e6,
                nanos[QUERIES * 99 / 100] / 1e6,
                nanos[QUERIES - 1] / 1e6,
                1.0 * found / QUERIES);
    }

    private static void read(Path folder) {
        try (AuditLog log = Logs.open(folder.resolve("log"))) {
            List<AuditEvent> batch = new ArrayList<>();
            for (int n = 0; n < READ_EVENTS; n++) {
                batch.add(event(n));
                if (batch.size() == 20_000) {
                    Logs.record(log, batch);
                    batch.clear();
                }
            }
            try (AuditIndex index = AuditIndex.open(folder.resolve("index"), FolderReader.of(folder.resolve("log")))) {
                long start = System.nanoTime();
                index.refresh();
                System.out.printf(
                        "%,d events of a log in a folder indexed at %,.0f a second%n",
                        READ_EVENTS, READ_EVENTS / ((System.nanoTime() - start) / 1e9));
                long[] nanos = new long[QUERIES];
                int found = 0;
                for (int i = 0; i < QUERIES; i++) {
                    try (Snapshot snapshot = index.snapshot()) {
                        long begin = System.nanoTime();
                        found += snapshot.page(AuditQuery.where()
                                        .resource("permit-" + i)
                                        .newestFirst()
                                        .build())
                                .events()
                                .size();
                        nanos[i] = System.nanoTime() - begin;
                    }
                }
                Arrays.sort(nanos);
                System.out.printf(
                        "a page of %.1f events, found and read from as many bundles: p50 %.2f ms, p99 %.2f ms%n",
                        1.0 * found / QUERIES, nanos[QUERIES / 2] / 1e6, nanos[QUERIES * 99 / 100] / 1e6);
            }
        }
    }
}
