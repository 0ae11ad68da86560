package dev.guildhall.audit.reading;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.AuditQuery.Order;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.query.QueryBuilder;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;

/** An index as it was at one moment: what is found on one page and on the next is of the same events. */
final class Snapshot implements AutoCloseable {

    /** How many entries are searched first, from where the page begins; then eight times as many. */
    private static final long FIRST_WINDOW = 1 << 13;

    private static final int WIDER = 8;
    /** How many events of an export are in memory at once: at most 16 MiB of entries. */
    private static final int EXPORT_PAGE = 256;
    /** How far apart entries are that are read at once: a bundle of a tile log. */
    private static final long NEAR = 256;

    private final SearcherManager searchers;
    private final IndexSearcher searcher;
    private final LogReader log;
    private final long indexed;

    Snapshot(SearcherManager searchers, IndexSearcher searcher, LogReader log) throws IOException {
        this.searchers = searchers;
        this.searcher = searcher;
        this.log = log;
        this.indexed = Progress.of(((DirectoryReader) searcher.getIndexReader())
                        .getIndexCommit()
                        .getUserData())
                .map(Progress::indexed)
                .orElse(0L);
    }

    /** How many events match, from where the query goes on. */
    long count(AuditQuery query) {
        try {
            Query matching = Documents.matching(query);
            if (query.after().isEmpty()) {
                return searcher.count(matching);
            }
            long after = query.after().getAsLong();
            Query rest = query.order() == Order.OLDEST_FIRST
                    ? Documents.between(after + 1, Long.MAX_VALUE)
                    : Documents.between(0, after);
            return searcher.count(Documents.both(matching, rest));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The event of this index; empty when there is none. */
    Optional<LoggedEvent> event(long index) {
        // of one only: where the entry is pruned the next one is another event
        QueryBuilder first = AuditQuery.where().limit(1);
        AuditQuery one = (index == 0 ? first : first.after(index - 1)).build();
        return indexes(one, 1).contains(index) ? page(one).events().stream().findFirst() : Optional.empty();
    }

    /** The page that the query asks for, read from the log. */
    EventPage page(AuditQuery query) {
        List<Long> found = indexes(query, query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<Long> shown = more ? found.subList(0, query.limit()) : found;
        List<LoggedEvent> events = new ArrayList<>();
        for (int begin = 0; begin < shown.size(); ) {
            int end = begin + 1;
            while (end < shown.size() && Math.abs(shown.get(end) - shown.get(begin)) < NEAR) {
                end++;
            }
            read(shown.subList(begin, end), query, events);
            begin = end;
        }
        OptionalLong next = more ? OptionalLong.of(shown.get(shown.size() - 1)) : OptionalLong.empty();
        return new EventPage(events, shown.size() - events.size(), next);
    }

    /** Writes what matches, page by page. */
    Exported export(AuditQuery query, ExportFormat format, OutputStream out, PersonalValues personal)
            throws IOException {
        String origin = origin();
        AuditQuery asked = query.but().limit(EXPORT_PAGE).build();
        Exported exported = new Exported(0, 0, 0);
        format.begin(out);
        while (true) {
            EventPage page = personal.shown(page(asked), origin);
            for (LoggedEvent event : page.events()) {
                format.write(event, origin, out);
            }
            exported = exported.and(page);
            if (page.next().isEmpty()) {
                return exported;
            }
            asked = asked.but().after(page.next().getAsLong()).build();
        }
    }

    /** The name of the log. */
    String origin() {
        return log.latest().origin();
    }

    /**
     * The indexes of the first events that match. Near ones are looked for first, so that a query that nearly everything
     * matches need not look at everything.
     */
    List<Long> indexes(AuditQuery query, int most) {
        return indexes(query, most, FIRST_WINDOW);
    }

    List<Long> indexes(AuditQuery query, int most, long firstWindow) {
        boolean up = query.order() == Order.OLDEST_FIRST;
        Query matching = Documents.matching(query);
        Sort sort = new Sort(Documents.byIndex(query.order()));
        long begin = up
                ? query.after().orElse(-1) + 1
                : Math.min(indexed, query.after().orElse(indexed));
        List<Long> found = new ArrayList<>();
        long window = firstWindow;
        try {
            while (found.size() < most && (up ? begin < indexed : begin > 0)) {
                long end = up ? Math.min(indexed, begin + window) : Math.max(0, begin - window);
                Query near = Documents.both(matching, Documents.between(Math.min(begin, end), Math.max(begin, end)));
                for (ScoreDoc hit : searcher.search(near, most - found.size(), sort).scoreDocs) {
                    found.add((Long) ((FieldDoc) hit).fields[0]);
                }
                begin = end;
                window *= WIDER;
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return found;
    }

    /** Reads entries that stand near one another at once: a log keeps them in bundles. */
    private void read(List<Long> indexes, AuditQuery query, List<LoggedEvent> events) {
        long first = Collections.min(indexes);
        List<StoredEntry> entries = log.entries(first, (int) (Collections.max(indexes) - first + 1));
        for (long index : indexes) {
            if (index - first >= entries.size()) {
                throw strange(index);
            }
            read(entries.get((int) (index - first)), query).ifPresent(events::add);
        }
    }

    private static Optional<LoggedEvent> read(StoredEntry entry, AuditQuery query) {
        if (entry.bytes().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = entry.bytes().get();
        try {
            RecordedEvent event = EventReader.read(bytes);
            if (query.matches(event) && JsonValue.parse(bytes) instanceof JsonObject json) {
                return Optional.of(new LoggedEvent(new Receipt(entry.index(), entry.leafHash()), event, json));
            }
        } catch (MalformedEntryException noEvent) {
            throw strange(entry.index());
        }
        throw strange(entry.index());
    }

    private static AuditUnavailableException unreadable(IOException e) {
        return new AuditUnavailableException(
                "The index could not be read: " + e.getMessage() + "; delete its folder where that goes on", e);
    }

    private static AuditUnavailableException strange(long index) {
        return new AuditUnavailableException("The index found entry " + index
                + ", which is another in the log: refresh the index, and where that does not help delete its folder");
    }

    @Override
    public void close() {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
