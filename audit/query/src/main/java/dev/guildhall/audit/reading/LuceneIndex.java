package dev.guildhall.audit.reading;

import dev.guildhall.audit.store.LogReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Lucene's part of an index: documents are added by one thread, and found by any as of the last commit. */
final class LuceneIndex implements Closeable {

    private final Directory directory;
    private final Optional<String> damage;
    private final ConcurrentMergeScheduler merging = new ConcurrentMergeScheduler();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Progress committed;

    private LuceneIndex(Directory directory, Found found, String origin) throws IOException {
        this.directory = directory;
        this.damage = found.damage();
        this.committed = found.progress().orElseGet(() -> Progress.none(origin));
        this.writer = new IndexWriter(directory, config().setMergeScheduler(merging));
        try {
            write(committed);
            this.searchers = new SearcherManager(directory, null);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        // what is pruned has to leave the files altogether; what was not committed is read again
        return new IndexWriterConfig()
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
    }

    /** What a folder held: how far its index had come, or why it had to be emptied. */
    private record Found(Optional<Progress> progress, Optional<String> damage) {}

    /**
     * Opens what is in the folder; throws it away where it is damaged.
     *
     * @param origin the log of a new index
     */
    static LuceneIndex open(Path folder, String origin) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            Found found;
            try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                found = look(folder, directory);
                lock.ensureValid();
                if (found.damage().isPresent()) {
                    IndexFolder.empty(folder);
                }
            }
            return new LuceneIndex(directory, found, origin);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw new IOException("it is open in another process or in this one: close it there", e);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Found look(Path folder, Directory directory) throws IOException {
        if (!IndexFolder.hasIndex(folder)) {
            return new Found(Optional.empty(), Optional.empty());
        }
        try {
            Optional<Progress> progress = IndexFolder.check(directory);
            return new Found(
                    progress,
                    progress.isPresent() ? Optional.empty() : Optional.of("it is incomplete or of another format"));
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException e) {
            return new Found(Optional.empty(), Optional.of("it is damaged"));
        }
    }

    /** Why what was there before was thrown away. */
    Optional<String> damage() {
        return damage;
    }

    /** How far the last commit had come. */
    Progress progress() {
        return committed;
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    void delete(Query query) throws IOException {
        writer.deleteDocuments(query);
    }

    /** Writes the segments that have deleted documents anew, without them; the next commit deletes the old ones. */
    void purge() throws IOException {
        do {
            // passes over segments that are being merged anyway, and does not wait for those
            writer.forceMergeDeletes(true);
            merging.sync();
        } while (writer.hasDeletions());
    }

    long documents() {
        return writer.getDocStats().numDocs;
    }

    void clear(Progress progress) throws IOException {
        writer.deleteAll();
        commit(progress);
    }

    /** Keeps what was added and deleted, and how far that is, and shows it to snapshots. */
    void commit(Progress progress) throws IOException {
        write(progress);
        committed = progress;
        searchers.maybeRefreshBlocking();
    }

    private void write(Progress progress) throws IOException {
        if (writer.hasUncommittedChanges() || !DirectoryReader.indexExists(directory) || !progress.equals(committed)) {
            writer.setLiveCommitData(progress.toMap().entrySet());
            writer.commit();
        }
    }

    Snapshot snapshot(LogReader log) throws IOException {
        return new Snapshot(searchers, searchers.acquire(), log);
    }

    @Override
    public void close() throws IOException {
        try (directory;
                searchers) {
            writer.rollback();
        }
    }
}
