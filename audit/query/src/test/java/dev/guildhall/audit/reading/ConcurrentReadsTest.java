package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ConcurrentReadsTest {

    private static final int ROUNDS = 10;
    private static final int EVENTS_A_ROUND = 30;
    private static final int READERS = 4;

    @TempDir
    private Path temp;

    @Test
    void readers_find_every_event_from_the_first_on_while_the_log_grows_and_the_index_is_refreshed() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        AtomicBoolean growing = new AtomicBoolean(true);
        try (AuditLog log = Logs.open(temp.resolve("log"));
                AuditIndex index = AuditIndex.open(temp.resolve("index"), FolderReader.of(temp.resolve("log")))) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(() -> lastFound(index, growing)));
            }
            for (int round = 0; round < ROUNDS; round++) {
                Logs.record(
                        log,
                        IntStream.range(0, EVENTS_A_ROUND)
                                .mapToObj(n -> AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                                        .build())
                                .toList());
                index.refresh();
            }
            growing.set(false);

            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isEqualTo(ROUNDS * EVENTS_A_ROUND);
            }
        } finally {
            growing.set(false);
            threads.shutdown();
        }
    }

    /** How many events the last look found; each look finds those from 0 on without a gap, and never fewer than before. */
    private static int lastFound(AuditIndex index, AtomicBoolean growing) {
        int found = 0;
        boolean more = true;
        while (more) {
            more = growing.get();
            try (Snapshot snapshot = index.snapshot()) {
                List<Long> indexes = snapshot
                        .page(AuditQuery.where()
                                .action("page.answered")
                                .limit(AuditQuery.MAX_LIMIT)
                                .build())
                        .events()
                        .stream()
                        .map(LoggedEvent::index)
                        .toList();
                assertThat(indexes.size()).isGreaterThanOrEqualTo(found);
                found = indexes.size();
                assertThat(indexes)
                        .isEqualTo(IntStream.range(0, found)
                                .mapToObj(Long::valueOf)
                                .toList());
            }
        }
        return found;
    }
}
