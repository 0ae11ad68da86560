package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.publish.CheckpointDelivery;
import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.CutList;
import dev.guildhall.audit.store.PrunableStore;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.RotatableStore;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.audit.tile.LogFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps a log in a folder, as a C2SP tlog-tiles log: any tool for those can read and verify it.
 *
 * <pre>{@code
 * try (AuditStore store = FileStore.in(folder, signingKey).checkpointEvery(Duration.ofSeconds(10)).open()) {
 *     AuditLog log = AuditLog.over(store).schemas(schemas).open();
 * }
 * }</pre>
 *
 * <p>One store at a time has the folder open. Opening after a crash keeps every entry that was acknowledged: what the signed
 * checkpoint does not cover yet, it covers soon after, as ever, and before {@link #checkpoint} returns. Closing leaves nothing
 * in the folder that is not covered.
 *
 * @see <a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>
 */
public final class FileStore implements PrunableStore, RotatableStore {

    /** How often the tree is written and signed while entries come in, unless said otherwise. */
    public static final Duration DEFAULT_CHECKPOINT_INTERVAL = Duration.ofSeconds(1);
    /** The longest time between two checkpoints while entries come in. */
    public static final Duration MAX_CHECKPOINT_INTERVAL = Duration.ofDays(1);
    /** How large a write-ahead segment is, in bytes, unless said otherwise. */
    public static final int DEFAULT_SEGMENT_BYTES = 8 << 20;

    private final LogFolder folder;
    private final FolderReader reader;
    private final Clock clock;
    private final FolderLock lock;
    private final TreeWriter tree;
    private final BundlePruner pruner;
    private final ReentrantLock pruning = new ReentrantLock();
    private final ReentrantLock rotating = new ReentrantLock();
    private final WriteAheadLog segments;
    private final Publisher publisher;
    private final GroupCommit commits;
    private final List<CheckpointDelivery> deliveries;
    private boolean closed;

    FileStore(FileStoreBuilder builder, FolderLock lock) throws IOException {
        this.folder = new LogFolder(builder.folder);
        this.reader = FolderReader.of(builder.folder);
        this.clock = builder.clock;
        this.lock = lock;
        Recovery recovery = Recovery.of(folder, builder.key);
        this.tree = recovery.tree();
        this.pruner = new BundlePruner(folder, builder.disk);
        String name = builder.key.name();
        Tail tail = recovery.tail();
        this.segments =
                new WriteAheadLog(folder.wal(), tail.segments(), tail.next(), builder.segmentBytes, builder.opener);
        segments.retire(recovery.checkpoint().size());
        this.deliveries =
                builder.publishers.stream().map(CheckpointDelivery::new).toList();
        int batchBytes = WriteAheadLog.batchBytes(builder.segmentBytes);
        this.publisher = new Publisher(
                tree,
                new Tidying(tree, segments, this::deliver),
                recovery.checkpoint(),
                tail.next(),
                builder.checkpointInterval,
                new WaitingEntries(builder.memory, batchBytes, builder.waitingBytes, recovery.uncovered()),
                name);
        this.commits = new GroupCommit(segments, publisher, batchBytes, recovery.lastRecorded(), name);
        deliver(recovery.checkpoint());
        publisher.start();
        commits.start();
    }

    private void deliver(Checkpoint checkpoint) {
        deliveries.forEach(delivery -> delivery.offer(checkpoint));
    }

    /** Starts to say how the store in the folder is to be opened, or begun. */
    public static FileStoreBuilder in(Path folder, SigningKey key) {
        return new FileStoreBuilder(folder, key);
    }

    @Override
    public Receipt append(Entry entry) {
        return put(entry, commits::put).receipt();
    }

    @Override
    public CompletableFuture<Receipt> appendAsync(Entry entry) {
        return put(entry, commits::ask);
    }

    /** Puts an entry in, unless one with a later time of recording came first. */
    private interface Putting<P> {
        Optional<P> put(byte[] entry, Hash leaf, long recorded);
    }

    private <P> P put(Entry entry, Putting<P> putting) {
        long now = clock.millis();
        while (true) {
            long recorded = Math.max(now, commits.lastRecorded());
            byte[] bytes = encode(entry, now, recorded);
            Optional<P> put = putting.put(bytes, TreeHasher.leaf(bytes), recorded);
            if (put.isPresent()) {
                return put.get();
            }
        }
    }

    // beyond, the length bytes of its bundle would say another length, and no reader could go on
    private static byte[] encode(Entry entry, long now, long recorded) {
        byte[] bytes = entry.at(Instant.ofEpochMilli(now), Instant.ofEpochMilli(recorded));
        if (bytes.length > EntryBundle.MAX_ENTRY_BYTES) {
            throw new IllegalArgumentException(
                    "An entry has " + bytes.length + " bytes: give at most " + EntryBundle.MAX_ENTRY_BYTES);
        }
        return bytes;
    }

    @Override
    public Checkpoint latest() {
        return publisher.published();
    }

    @Override
    public Checkpoint checkpoint() {
        return publisher.publish();
    }

    @Override
    public MerkleTree tree(Checkpoint checkpoint) {
        return reader.tree(checkpoint);
    }

    @Override
    public List<StoredEntry> entries(long first, int count) {
        return reader.entries(first, count);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A bundle that has an expired entry moves from {@code tile/entries/} to {@code pruned/}, where tools for tlog-tiles do
     * not look for it; all others stay where they are.
     */
    @Override
    public Pruning prune(Expiry expiry, Function<CutList, Entry> telling) {
        pruning.lock();
        try {
            long end = checkpoint().size();
            BundlePruner.Plan plan = pruner.plan(expiry, end);
            Pruning cut = plan.cut().pruning();
            if (!cut.isEmpty()) {
                // what is cut from the tree must not stay in a segment
                segments.endSegment();
                plan.cut().lists().forEach(list -> append(telling.apply(list)));
                segments.retire(checkpoint().size());
            }
            for (long place = 0; place < plan.places(); place++) {
                tree.prune(place, pruner, expiry, end);
            }
            return cut;
        } catch (IOException e) {
            throw new AuditUnavailableException(
                    "The log could not be pruned to its end: " + e.getClass().getSimpleName() + " " + e.getMessage(),
                    e);
        } finally {
            pruning.unlock();
        }
    }

    @Override
    public Receipt rotate(SigningKey next, Function<KeyRotation, Entry> telling) {
        rotating.lock();
        try {
            Receipt receipt = append(telling.apply(tree.handOver(checkpoint(), next)));
            checkpoint();
            return receipt;
        } finally {
            rotating.unlock();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        commits.close();
        publisher.close();
        deliveries.forEach(CheckpointDelivery::close);
        // the segments go only when the tree has all that was ever acknowledged, whatever became of the publisher
        boolean covered = publisher.published().size() == segments.next();
        try (lock) {
            if (covered) {
                segments.delete();
                DurableFiles.deleteFolder(folder.pending());
                DurableFiles.forceFolder(folder.path());
            } else {
                segments.close();
            }
        } catch (IOException e) {
            throw new AuditUnavailableException(
                    "The log could not be tidied up as it was closed: " + e.getMessage(), e);
        }
        if (!covered) {
            throw publisher.lastFailed();
        }
    }
}
