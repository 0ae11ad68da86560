package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndexPropertyTest {

    // each step records so many events; then the index is refreshed, closed and opened, or left behind, and entries
    // pruned
    @Property(tries = 15)
    void for_any_log_and_query_the_index_answers_what_a_plain_scan_answers(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 70) Integer> steps,
            @ForAll @Size(12) List<@From("queries") AuditQuery> queries,
            @ForAll Random random)
            throws Exception {
        Path folder = Files.createTempDirectory("audit-query");
        Set<Long> gone = new HashSet<>();
        AuditLog log = Logs.open(folder.resolve("log"));
        LogReader reader = new Logs.Pruned(FolderReader.of(folder.resolve("log")), gone);
        AuditIndex index = AuditIndex.open(folder.resolve("index"), reader);
        long indexed = 0;
        for (int step : steps) {
            List<AuditEvent> events = new ArrayList<>();
            for (int n = 0; n < step; n++) {
                events.add(RandomEvents.event(random));
            }
            Logs.record(log, events);
            if (random.nextInt(3) > 0) {
                indexed = index.refresh().size();
                assertThat(indexed).isEqualTo(reader.latest().size());
            }
            if (random.nextInt(3) == 0) {
                index.close();
                index = AuditIndex.open(folder.resolve("index"), reader);
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
            List<Long> scanned = scanned(reader, indexed, query);
            assertThat(paged(index, query)).as(query.toString()).isEqualTo(scanned);
            try (Snapshot snapshot = index.snapshot()) {
                // the width of the first window of search decides nothing
                assertThat(snapshot.indexes(query, 1_000, 1 + random.nextInt(50)))
                        .containsAll(scanned)
                        .isEqualTo(snapshot.indexes(query, 1_000));
            }
        }
        index.close();
        log.close();
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

    private static List<Long> scanned(LogReader reader, long indexed, AuditQuery query) throws MalformedEntryException {
        List<Long> found = new ArrayList<>();
        for (StoredEntry entry : reader.entries(0, (int) indexed)) {
            if (entry.bytes().isPresent()
                    && query.matches(EventReader.read(entry.bytes().get()))) {
                found.add(entry.index());
            }
        }
        if (query.order() == AuditQuery.Order.NEWEST_FIRST) {
            Collections.reverse(found);
        }
        return found;
    }
}
