package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.core.actor.Actor;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KilledIndexTest {

    private static final int EVENTS = 4_000;
    private static final int KILLS = 4;

    @TempDir
    private Path temp;

    /** The process that is killed: brings an index up to its log, keeping what it has after every 20 entries. */
    static final class Indexing {
        private Indexing() {}

        public static void main(String[] folders) {
            AuditIndex index = AuditIndex.open(Path.of(folders[1]), FolderReader.of(Path.of(folders[0])), 20);
            System.out.println("open");
            index.refresh();
            System.out.println("refreshed");
        }
    }

    @Test
    void an_index_whose_process_is_killed_at_any_moment_goes_on_from_what_it_kept() throws Exception {
        Path log = temp.resolve("log");
        Path folder = temp.resolve("index");
        try (AuditLog recorded = Logs.open(log)) {
            Logs.record(
                    recorded,
                    IntStream.range(0, EVENTS)
                            .mapToObj(n -> AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                                    .build())
                            .toList());
        }
        Random random = new Random();
        long kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            indexAndKill(log, folder, random.nextInt(400));

            try (AuditIndex index = AuditIndex.open(folder, FolderReader.of(log));
                    Snapshot snapshot = index.snapshot()) {
                long now = snapshot.count(AuditQuery.where().build());
                assertThat(now).isGreaterThanOrEqualTo(kept);
                kept = now;
            }
        }

        try (AuditIndex index = AuditIndex.open(folder, FolderReader.of(log))) {
            Refreshed refreshed = index.refresh();

            assertThat(refreshed.rebuilt()).isEmpty();
            assertThat(refreshed.added()).isEqualTo(EVENTS - kept);
            try (Snapshot snapshot = index.snapshot()) {
                List<Long> all = snapshot.indexes(AuditQuery.where().build(), EVENTS + 1);
                assertThat(all).hasSize(EVENTS).doesNotHaveDuplicates();
            }
        }
    }

    private static void indexAndKill(Path log, Path folder, int millis) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Indexing.class.getName(),
                        log.toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            while (line != null && !line.equals("open")) {
                line = output.readLine();
            }
            assertThat(line).isEqualTo("open");
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
