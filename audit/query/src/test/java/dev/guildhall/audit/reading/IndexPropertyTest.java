package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

class IndexPropertyTest {

    private static final int EVENTS = 140;
    private static final int BETWEEN_CHECKPOINTS = 2;
    private static final Path TEMP = folder();
    private static final List<Checkpoint> CHECKPOINTS = recorded();
    private static final FolderReader WHOLE = FolderReader.of(TEMP.resolve("log"));
    private static final List<StoredEntry> ENTRIES = WHOLE.entries(0, EVENTS);
    private static final List<RecordedEvent> RECORDED = read();

    private static Path folder() {
        try {
            return Files.createTempDirectory("audit-query");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Checkpoint> recorded() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        Random random = new Random();
        try (AuditLog log = Logs.open(TEMP.resolve("log"))) {
            checkpoints.add(log.checkpoint());
            while (checkpoints.size() <= EVENTS / BETWEEN_CHECKPOINTS) {
                Logs.record(
                        log,
                        Stream.generate(() -> RandomEvents.event(random))
                                .limit(BETWEEN_CHECKPOINTS)
                                .toList());
                checkpoints.add(log.checkpoint());
            }
        }
        return checkpoints;
    }

    private static List<RecordedEvent> read() {
        return ENTRIES.stream()
                .map(entry -> {
                    try {
                        return EventReader.read(entry.bytes().orElseThrow());
                    } catch (MalformedEntryException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @AfterContainer
    static void delete() throws IOException {
        Folders.delete(TEMP);
    }

    // at each step the log grows by so many checkpoints; then the index is refreshed, closed and opened, or left
    // behind,
    // and entries pruned
    @Property(tries = 100)
    void for_any_log_and_query_the_index_answers_what_a_plain_scan_answers(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 14) Integer> steps,
            @ForAll @Size(12) List<@From("queries") AuditQuery> queries,
            @ForAll Random random)
            throws Exception {
        Path folder = TEMP.resolve("index");
        Set<Long> gone = new HashSet<>();
        Logs.Growing log = new Logs.Growing(WHOLE, ENTRIES, CHECKPOINTS);
        LogReader reader = new Logs.Pruned(log, gone);
        AuditIndex index = AuditIndex.open(folder, reader);
        long indexed = 0;
        for (int step : steps) {
            log.grow(step);
            if (random.nextInt(3) > 0) {
                indexed = index.refresh().size();
                assertThat(indexed).isEqualTo(reader.latest().size());
            }
            if (random.nextInt(3) == 0) {
                index.close();
                index = AuditIndex.open(folder, reader);
            }
            for (long n = 0; n < reader.latest().size(); n++) {
                if (random.nextInt(12) == 0) {
                    gone.add(n);
                }
            }
            if (random.nextInt(3) == 0) {
                index.forgetPruned();
            }
        }
        for (AuditQuery query : queries) {
            List<Long> scanned = scanned(gone, indexed, query);
            assertThat(paged(index, query)).as(query.toString()).isEqualTo(scanned);
            try (Snapshot snapshot = index.snapshot()) {
                // the width of the first window of search decides nothing
                assertThat(snapshot.indexes(query, 1_000, 1 + random.nextInt(50)))
                        .containsAll(scanned)
                        .isEqualTo(snapshot.indexes(query, 1_000));
            }
        }
        index.close();
        Folders.delete(folder);
    }

    @Provide
    Arbitrary<AuditQuery> queries() {
        return RandomEvents.queries();
    }

    private static List<Long> paged(AuditIndex index, AuditQuery query) {
        List<Long> found = new ArrayList<>();
        try (Snapshot snapshot = index.snapshot()) {
            EventPage page = snapshot.page(query);
            while (true) {
                page.events().stream().map(LoggedEvent::index).forEach(found::add);
                assertThat(page.events().size() + page.pruned()).isLessThanOrEqualTo(query.limit());
                assertThat(page.events()).allMatch(event -> query.matches(event.event()));
                if (page.next().isEmpty()) {
                    return found;
                }
                page = snapshot.page(query.but().after(page.next().getAsLong()).build());
            }
        }
    }

    private static List<Long> scanned(Set<Long> gone, long indexed, AuditQuery query) {
        List<Long> found = LongStream.range(0, indexed)
                .filter(index -> !gone.contains(index) && query.matches(RECORDED.get((int) index)))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        if (query.order() == AuditQuery.Order.NEWEST_FIRST) {
            Collections.reverse(found);
        }
        return found;
    }
}
