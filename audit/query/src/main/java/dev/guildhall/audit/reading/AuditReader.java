package dev.guildhall.audit.reading;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a log by query, and records in the log who read what before it gives it.
 *
 * <pre>{@code
 * AuditReader reader = AuditReader.of(index, log);
 * EventPage page = reader.find(AuditQuery.where().subject("s-17").newestFirst().build(), officer);
 * }</pre>
 *
 * <p>A read is recorded as {@code log.read}, an export as {@code log.exported}: how many events went out, and the query in
 * words; the subject that was asked for is the event's subject. A filter's value is recorded only where it stands in the log
 * already, for what somebody typed might be a name; else only that there was such a filter. Where the read cannot be
 * recorded nothing is given.
 *
 * <p>It finds what the index had at its last {@link AuditIndex#refresh}. Safe for use by many threads at once.
 */
public final class AuditReader {

    private final AuditIndex index;
    private final AuditLog log;

    private AuditReader(AuditIndex index, AuditLog log) {
        this.index = Objects.requireNonNull(index, "index");
        this.log = Objects.requireNonNull(log, "log");
    }

    /**
     * Reads by this index.
     *
     * @param log where reads are recorded: the log that is read, or one of its own for reads
     */
    public static AuditReader of(AuditIndex index, AuditLog log) {
        return new AuditReader(index, log);
    }

    /** The actions that a log has to accept where reads are recorded; for {@link AuditSchemas#and}. */
    public static AuditSchemas schemas() {
        return ReadRecord.schemas();
    }

    /**
     * The page that the query asks for.
     *
     * @param reader who reads
     * @throws AuditUnavailableException when the log or the index cannot be read, or the read cannot be recorded
     */
    public EventPage find(AuditQuery query, Actor reader) {
        EventPage page;
        try (Snapshot snapshot = index.snapshot()) {
            page = snapshot.page(query);
        }
        log.record(ReadRecord.read(query, page.events().size(), reader, index));
        return page;
    }

    /**
     * The event of an index.
     *
     * @param reader who reads
     * @throws IllegalArgumentException when the index is negative
     * @return empty when the index has not come so far, the entry is no event, or its time was over
     * @throws AuditUnavailableException when the log or the index cannot be read, or the read cannot be recorded
     */
    public Optional<LoggedEvent> event(long number, Actor reader) {
        Optional<LoggedEvent> found;
        try (Snapshot snapshot = index.snapshot()) {
            found = snapshot.event(number);
        }
        log.record(ReadRecord.readOne(number, found.isPresent() ? 1 : 0, reader));
        return found;
    }

    /**
     * Writes every event that matches, from where the query goes on, in its order; its limit does not count. What is found is
     * what the index has at the beginning. Memory does not grow with the number of events.
     *
     * @param out is written to as it goes, and neither flushed nor closed
     * @param reader for whom it is written
     * @throws IOException when it cannot be written to; that the export was begun is recorded
     * @throws AuditUnavailableException when the log or the index cannot be read, or the export cannot be recorded
     */
    public Exported export(AuditQuery query, ExportFormat format, OutputStream out, Actor reader) throws IOException {
        try (Snapshot snapshot = index.snapshot()) {
            log.record(ReadRecord.exported(query, format.text(), snapshot.count(query), reader, index));
            return snapshot.export(query, format, out);
        }
    }
}
