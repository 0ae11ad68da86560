package dev.guildhall.audit.reading;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.reading.PersonalValues.Depth;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectToken;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a log by query, and records in the log who read what before it gives it.
 *
 * <pre>{@code
 * AuditReader reader = AuditReader.of(index, log).tellingErased(keys);
 * EventPage page = reader.find(AuditQuery.where().subject("s-17").newestFirst().build(), officer);
 * }</pre>
 *
 * <p>A read is recorded as {@code log.read}, an export as {@code log.exported}: how many events went out, and the query in
 * words; the subject that was asked for is the event's subject. A filter's value is recorded only where it stands in the log
 * already, for what somebody typed might be a name; else only that there was such a filter. Where the read cannot be
 * recorded nothing is given.
 *
 * <p>Subjects are asked for as the service knows them, or by the token that stands in the log. Personal values are given as
 * {@link SealedValue}; with the log's subject keys, {@linkplain #tellingErased erased} ones as {@link ErasedValue}, or all
 * that are not erased {@linkplain #opening in clear}.
 *
 * <p>It finds what the index had at its last {@link AuditIndex#refresh}. Immutable; safe for use by many threads at once.
 */
public final class AuditReader {

    private final AuditIndex index;
    private final AuditLog log;
    private final PersonalValues personal;

    private AuditReader(AuditIndex index, AuditLog log, PersonalValues personal) {
        this.index = Objects.requireNonNull(index, "index");
        this.log = Objects.requireNonNull(log, "log");
        this.personal = personal;
    }

    /**
     * Reads by this index, and gives personal values sealed.
     *
     * @param log where reads are recorded: the log that is read, or one of its own for reads. Where it is one of its own, and
     *     the log that is read has subject keys, give those too: subjects are found by them
     */
    public static AuditReader of(AuditIndex index, AuditLog log) {
        return new AuditReader(index, log, PersonalValues.SEALED);
    }

    /**
     * The same reader, which also tells which personal values are erased. It opens none.
     *
     * @param keys the keys of the subjects of the log that is read
     */
    public AuditReader tellingErased(SubjectKeys keys) {
        return new AuditReader(index, log, PersonalValues.with(keys, Depth.ERASED));
    }

    /**
     * The same reader, which gives personal values in clear: whoever reads with it sees them, wherever it is handed on to. Each
     * read is recorded with {@link LogActions#PERSONAL} as {@link LogActions#OPENED}. A value that cannot be opened, for its
     * key is not among these or it was changed, stays sealed.
     *
     * @param keys the keys of the subjects of the log that is read
     */
    public AuditReader opening(SubjectKeys keys) {
        return new AuditReader(index, log, PersonalValues.with(keys, Depth.OPENED));
    }

    /** The same reader, which opens nothing. */
    public AuditReader withoutOpening() {
        return new AuditReader(index, log, personal.unopened());
    }

    /** Whether it gives personal values in clear. */
    public boolean opens() {
        return personal.areOpened();
    }

    /** The actions that a log has to accept where reads are recorded; for {@link AuditSchemas#and}. */
    public static AuditSchemas schemas() {
        return ReadRecord.schemas();
    }

    /**
     * The page that the query asks for.
     *
     * @param reader who reads
     * @throws AuditUnavailableException when the log, the index or the keys cannot be read, or the read cannot be recorded
     */
    public EventPage find(AuditQuery query, Actor reader) {
        AuditQuery asked = asRecorded(query);
        EventPage page;
        try (Snapshot snapshot = index.snapshot()) {
            page = personal.shown(snapshot.page(asked), snapshot.origin());
        }
        log.record(recording(reader).read(asked, page.events().size()));
        return page;
    }

    /**
     * The event of an index.
     *
     * @param reader who reads
     * @throws IllegalArgumentException when the index is negative
     * @return empty when the index has not come so far, the entry is no event, or its time was over
     * @throws AuditUnavailableException when the log, the index or the keys cannot be read, or the read cannot be recorded
     */
    public Optional<LoggedEvent> event(long number, Actor reader) {
        Optional<LoggedEvent> found;
        try (Snapshot snapshot = index.snapshot()) {
            found = snapshot.event(number).map(event -> personal.shown(event, snapshot.origin()));
        }
        log.record(recording(reader).readOne(number, found));
        return found;
    }

    /**
     * Writes every event that matches, from where the query goes on, in its order; its limit does not count. What is found is
     * what the index has at the beginning. Memory does not grow with the number of events.
     *
     * @param out is written to as it goes, and neither flushed nor closed
     * @param reader for whom it is written
     * @throws IOException when it cannot be written to; that the export was begun is recorded
     * @throws AuditUnavailableException when the log, the index or the keys cannot be read, or the export cannot be recorded
     */
    public Exported export(AuditQuery query, ExportFormat format, OutputStream out, Actor reader) throws IOException {
        AuditQuery asked = asRecorded(query);
        try (Snapshot snapshot = index.snapshot()) {
            log.record(recording(reader).exported(asked, format.text(), Extent.of(snapshot, asked)));
            return snapshot.export(asked, format, out, personal);
        }
    }

    /**
     * The subject of an event as it stands in the log: a token, where the log has subject keys, else the subject in clear. It is
     * not recorded: show it to nobody, and ask for the subject's events next, which is.
     *
     * @throws IllegalArgumentException when the index is negative
     * @return empty when there is no such event, as with {@link #event}, or it has no subject
     * @throws AuditUnavailableException when the log or the index cannot be read
     */
    public Optional<String> subjectOf(long number) {
        try (Snapshot snapshot = index.snapshot()) {
            return snapshot.event(number).flatMap(event -> event.event().event().subject());
        }
    }

    private ReadRecord recording(Actor reader) {
        return new ReadRecord(index, reader, personal);
    }

    /** The query with the subject's token in place of the subject. */
    private AuditQuery asRecorded(AuditQuery query) {
        return Optional.ofNullable(query.filters().get(Filter.SUBJECT))
                .filter(subject -> SubjectToken.parse(subject).isEmpty())
                .map(subject -> query.but().subject(recorded(subject)).build())
                .orElse(query);
    }

    private String recorded(String subject) {
        return personal.keys().map(keys -> keys.token(subject).text()).orElseGet(() -> log.recordedSubject(subject));
    }
}
