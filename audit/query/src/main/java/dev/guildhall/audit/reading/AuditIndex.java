package dev.guildhall.audit.reading;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds events of a log by their time, actor, subject, action, outcome, resource, case and trace.
 *
 * <pre>{@code
 * try (AuditIndex index = AuditIndex.open(Path.of("audit-index"), FolderReader.of(Path.of("audit")))) {
 *     index.refresh();
 *     AuditReader reader = AuditReader.of(index, log);
 * }
 * }</pre>
 *
 * <p>It is derived from the log and proves nothing: what it finds is read from the log. Delete its folder at any time, and it
 * is built anew. It holds no field of an event's details and changes, sealed or not. One process has it open at a time; safe
 * for use by many threads at once.
 */
public final class AuditIndex implements AutoCloseable {

    /** How many entries are read at once: at most 64 MiB. */
    static final int BATCH = 1_024;
    /** After how many entries what was read is kept, should the process end. */
    private static final int COMMIT_EVERY = 1 << 18;

    private static final Logger LOGGER = LoggerFactory.getLogger(AuditIndex.class);

    private final LogReader log;
    private final Path folder;
    private final LuceneIndex lucene;
    private final int commitEvery;
    private Progress progress;
    private Optional<String> rebuilt = Optional.empty();

    private AuditIndex(Path folder, LogReader log, int commitEvery) throws IOException {
        this.folder = folder;
        this.commitEvery = commitEvery;
        this.log = log;
        IndexFolder.prepare(folder);
        this.lucene = LuceneIndex.open(folder, log.latest().origin());
        this.progress = lucene.progress();
        try {
            builtAnew(lucene.damage());
            beOfThisLog();
        } catch (IOException | RuntimeException e) {
            lucene.close();
            throw e;
        }
    }

    /**
     * Opens the index in the folder, or begins one there. An index that is damaged, of another log or of another format is
     * thrown away, which {@link #refresh} says.
     *
     * @param folder a folder of its own, outside of the log's
     * @throws IllegalArgumentException when the folder is within a log
     * @throws AuditUnavailableException when a process has it open, or it or the log cannot be read or written
     */
    public static AuditIndex open(Path folder, LogReader log) {
        return open(folder, log, COMMIT_EVERY);
    }

    static AuditIndex open(Path folder, LogReader log, int commitEvery) {
        try {
            return new AuditIndex(folder, Objects.requireNonNull(log, "log"), commitEvery);
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    /**
     * Reads what was added to the log since the last time, up to its last checkpoint. What was read before a crash is kept
     * but for the last 262,144 entries, which are read again.
     *
     * <p>Where the log tells that it pruned, the events of pruned entries are dropped, and nothing of them is left in a file of
     * the index. Until the log has cut all that it told of, which a crash may delay, each refresh looks at those entries
     * again.
     *
     * @throws AuditUnavailableException when the log cannot be read or the index cannot be written; where it is the index,
     *     close it and open it again
     */
    public synchronized Refreshed refresh() {
        return attempt(() -> {
            beOfThisLog();
            long before = progress.indexed();
            readUpTo(log.latest().size());
            progress = progress.settled();
            Optional<Cut> cut = progress.cut();
            long dropped = cut.isPresent() ? drop(cut.get().first(), cut.get().end()) : 0;
            lucene.commit(progress);
            Refreshed refreshed = new Refreshed(
                    progress.indexed() - before,
                    progress.indexed(),
                    dropped,
                    progress.pruned(),
                    progress.unreadable(),
                    rebuilt);
            rebuilt = Optional.empty();
            return refreshed;
        });
    }

    private void readUpTo(long size) throws IOException {
        long committed = progress.indexed();
        while (progress.indexed() < size) {
            List<StoredEntry> entries = log.entries(progress.indexed(), BATCH);
            if (entries.isEmpty()) {
                return;
            }
            for (StoredEntry entry : entries) {
                add(entry);
                if (progress.indexed() - committed >= commitEvery) {
                    lucene.commit(progress);
                    committed = progress.indexed();
                }
            }
        }
    }

    private void add(StoredEntry entry) throws IOException {
        if (entry.bytes().isEmpty()) {
            progress = progress.readPruned(entry.leafHash());
            return;
        }
        try {
            RecordedEvent event = EventReader.read(entry.bytes().get());
            lucene.add(Documents.of(entry.index(), event));
            progress = progress.read(entry.leafHash());
            Cut.of(event.event()).ifPresent(cut -> progress = progress.told(cut));
        } catch (MalformedEntryException noEvent) {
            progress = progress.readUnreadable(entry.leafHash());
        }
    }

    /** An index whose last entry the log does not have is not of this log, or of one that was put back to an earlier state. */
    private void beOfThisLog() throws IOException {
        String origin = log.latest().origin();
        Optional<String> stranger = Optional.empty();
        if (!progress.origin().equals(origin)) {
            stranger = Optional.of("it is of the log " + progress.origin());
        } else if (progress.last().isPresent()) {
            List<StoredEntry> last = log.entries(progress.indexed() - 1, 1);
            if (last.isEmpty() || !last.get(0).leafHash().equals(progress.last().get())) {
                stranger = Optional.of("the log has another entry " + (progress.indexed() - 1) + " or none");
            }
        }
        if (stranger.isPresent()) {
            progress = Progress.none(origin);
            lucene.clear(progress);
            builtAnew(stranger);
        }
    }

    private void builtAnew(Optional<String> why) {
        rebuilt = why;
        why.ifPresent(reason -> LOGGER.warn("The index in {} is built anew: {}", folder, reason));
    }

    /**
     * Drops the events whose entries were pruned since they were indexed, so that nothing of them is left in a file of the
     * index. {@link #refresh} does that, too, for what the log tells of its pruning; this reads the whole log and believes
     * nothing.
     *
     * @return how many were dropped
     * @throws AuditUnavailableException as {@link #refresh}
     */
    public synchronized long forgetPruned() {
        return attempt(() -> {
            long dropped = drop(0, progress.indexed());
            lucene.commit(progress);
            return dropped;
        });
    }

    /** Drops what was pruned of these entries, as of the next commit. */
    private long drop(long first, long end) throws IOException {
        long before = lucene.documents();
        new PrunedRanges(log, first, Math.min(end, progress.indexed()))
                .forEach((start, stop) -> lucene.delete(Documents.between(start, stop)));
        lucene.purge();
        long dropped = before - lucene.documents();
        progress = progress.nowPruned(dropped).settled();
        return dropped;
    }

    /** What the index has now; it stays as it is until it is closed. */
    Snapshot snapshot() {
        return attempt(() -> lucene.snapshot(log));
    }

    /** Whether some event has exactly this there. */
    boolean knows(Filter filter, String value) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.count(AuditQuery.where().filter(filter, value).build()) > 0;
        }
    }

    /** Work on the files of the index. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw unavailable(folder, e);
        } catch (AlreadyClosedException e) {
            // Lucene closes itself, too, when a file cannot be written
            throw new AuditUnavailableException("The index in " + folder + " is closed: open it again", e);
        }
    }

    private static AuditUnavailableException unavailable(Path folder, IOException e) {
        return new AuditUnavailableException(
                "The index in " + folder + " could not be read or written: "
                        + e.getClass().getSimpleName() + " " + e.getMessage()
                        + "; the log is not touched by that. Close it, open it again, or delete its folder",
                e);
    }

    /** Lets go of the folder. A second call does nothing. */
    @Override
    public synchronized void close() {
        try {
            lucene.close();
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }
}
