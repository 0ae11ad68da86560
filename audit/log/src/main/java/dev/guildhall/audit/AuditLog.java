package dev.guildhall.audit;

import dev.guildhall.audit.merkle.ConsistencyProof;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.segment.ChannelOpener;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A log of audit events in a folder, which acknowledges an event only once it is on disk and can prove later that it was
 * never changed.
 *
 * <pre>{@code
 * try (AuditLog log = AuditLog.open(folder, signingKey)) {
 *     Receipt receipt = log.append(AuditEvent.success("permit.granted", Actor.citizen("c-17")).build());
 *     TlogProof proof = log.prove(receipt);
 * }
 * }</pre>
 *
 * <p>The folder is a C2SP tlog-tiles log: any tool for those can read and verify it. One log at a time has it open; any
 * number of threads may use that log. Closing, or opening after a crash, leaves nothing in the folder that is not covered
 * by the signed checkpoint.
 *
 * @see <a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>
 */
public final class AuditLog implements AutoCloseable {

    /** How often the tree is written and signed while events come in, unless said otherwise. */
    public static final Duration DEFAULT_CHECKPOINT_INTERVAL = Duration.ofSeconds(1);
    /** The longest time between two checkpoints while events come in. */
    public static final Duration MAX_CHECKPOINT_INTERVAL = Duration.ofDays(1);
    /** How large a write-ahead segment is, in bytes, unless said otherwise. */
    public static final int DEFAULT_SEGMENT_BYTES = 8 << 20;

    private final LogFolder folder;
    private final Clock clock;
    private final FolderLock lock;
    private final WriteAheadLog segments;
    private final Publisher publisher;
    private final GroupCommit commits;
    private boolean closed;

    private AuditLog(Builder builder, FolderLock lock) throws IOException {
        this.folder = new LogFolder(builder.folder);
        this.clock = builder.clock;
        this.lock = lock;
        Recovery recovery = Recovery.of(folder, builder.key);
        String name = builder.key.name();
        this.segments =
                new WriteAheadLog(folder.wal(), recovery.checkpoint().size(), builder.segmentBytes, builder.opener);
        this.publisher =
                new Publisher(recovery.tree(), segments, recovery.checkpoint(), builder.checkpointInterval, name);
        int batchBytes = WriteAheadLog.batchBytes(builder.segmentBytes);
        this.commits = new GroupCommit(segments, publisher, batchBytes, recovery.lastRecorded(), name);
        publisher.start();
        commits.start();
    }

    /**
     * Opens the log in the folder, or begins one there.
     *
     * @throws LogInUseException when a process has it open
     * @throws DamagedLogException when it was changed, is incomplete or is signed with another key
     * @throws AuditUnavailableException when the folder cannot be read or written
     */
    public static AuditLog open(Path folder, SigningKey key) {
        return in(folder, key).open();
    }

    /** Starts to say how a log is to be opened. */
    public static Builder in(Path folder, SigningKey key) {
        return new Builder(folder, key);
    }

    /**
     * Records an event: on return it is on disk.
     *
     * <p>Callers of the same moment share one write. An interrupt does not end the wait, and is kept.
     *
     * @throws IllegalArgumentException when the event is longer than 65,535 bytes as canonical JSON
     * @throws AuditUnavailableException when the event could not be recorded
     */
    public Receipt append(AuditEvent event) {
        Objects.requireNonNull(event, "event");
        while (true) {
            long recorded = Math.max(clock.millis(), commits.lastRecorded());
            byte[] entry = EventEncoding.encode(event, Instant.ofEpochMilli(recorded));
            Hash leaf = TreeHasher.leaf(entry);
            Optional<Receipt> receipt = commits.append(entry, leaf, recorded);
            if (receipt.isPresent()) {
                return receipt.get();
            }
        }
    }

    /**
     * Signs now: the checkpoint over every event acknowledged so far, which is on disk on return.
     *
     * @throws AuditUnavailableException when the tree could not be written
     */
    public Checkpoint checkpoint() {
        return publisher.publish();
    }

    /**
     * The proof, against a signed checkpoint, that the event of the receipt is in the log. Signs a new checkpoint only
     * where the last one does not cover the event.
     *
     * @throws IllegalArgumentException when the log has no such entry, or another one at the index
     * @throws AuditUnavailableException when the tree could not be read or written
     */
    public TlogProof prove(Receipt receipt) {
        Checkpoint checkpoint = publisher.published();
        if (receipt.index() >= checkpoint.size()) {
            checkpoint = checkpoint();
        }
        MerkleTree tree = tree(checkpoint);
        try {
            TlogProof proof = new TlogProof(tree.inclusionProof(receipt.index()), checkpoint);
            if (!proof.inclusion().verifies(receipt.leafHash(), checkpoint.root())) {
                throw new IllegalArgumentException("The receipt is not of this log: entry " + receipt.index()
                        + " has another hash, or the log was changed");
            }
            return proof;
        } catch (IOException e) {
            throw new AuditUnavailableException("The log's tiles could not be read: " + e.getMessage(), e);
        }
    }

    /**
     * The proof that the log of so many entries is a beginning of the log under the checkpoint.
     *
     * @param earlier the earlier number of entries, 1 or more
     * @param checkpoint a checkpoint of this log
     * @throws IllegalArgumentException when the earlier log was empty or had more entries than the checkpoint's
     * @throws AuditUnavailableException when the tiles could not be read
     */
    public ConsistencyProof proveConsistency(long earlier, Checkpoint checkpoint) {
        try {
            return tree(checkpoint).consistencyProof(earlier);
        } catch (IOException e) {
            throw new AuditUnavailableException("The log's tiles could not be read: " + e.getMessage(), e);
        }
    }

    private MerkleTree tree(Checkpoint checkpoint) {
        return new MerkleTree(checkpoint.size(), new TileReader(folder).nodes(checkpoint.size()));
    }

    /**
     * Records what is under way, signs, and lets go of the folder. A second call does nothing.
     *
     * @throws AuditUnavailableException when the tree could not be written or signed; acknowledged events are safe in the
     *     folder, and opening it again puts them into the tree
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        commits.close();
        publisher.close();
        Throwable failure = publisher.failure();
        try (lock) {
            segments.close();
            if (failure == null) {
                DurableFiles.deleteFolder(folder.wal());
                DurableFiles.deleteFolder(folder.pending());
                DurableFiles.forceFolder(folder.path());
            }
        } catch (IOException e) {
            throw new AuditUnavailableException(
                    "The log could not be tidied up as it was closed: " + e.getMessage(), e);
        }
        if (failure != null) {
            throw new AuditUnavailableException(
                    "The log's last checkpoint could not be written: " + failure.getMessage(), failure);
        }
    }

    /** Says how a log is to be opened; {@link #open} opens it. */
    public static final class Builder {
        private final Path folder;
        private final SigningKey key;
        private Clock clock = Clock.systemUTC();
        private Duration checkpointInterval = DEFAULT_CHECKPOINT_INTERVAL;
        private int segmentBytes = DEFAULT_SEGMENT_BYTES;
        private ChannelOpener opener = FileChannel::open;

        private Builder(Path folder, SigningKey key) {
            this.folder = Objects.requireNonNull(folder, "folder");
            this.key = Objects.requireNonNull(key, "key");
        }

        /** What tells the time of recording; the system's clock unless said otherwise. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * How often the tree is written and signed while events come in: the longest time that an event waits for a
         * checkpoint. It waits on disk, so the interval decides nothing about durability.
         *
         * @throws IllegalArgumentException when it is not positive, or over a day
         */
        public Builder checkpointEvery(Duration interval) {
            if (interval.isZero() || interval.isNegative() || interval.compareTo(MAX_CHECKPOINT_INTERVAL) > 0) {
                throw new IllegalArgumentException(
                        "The checkpoint interval is " + interval + ": give more than zero, and at most a day");
            }
            this.checkpointInterval = interval;
            return this;
        }

        /**
         * How large a write-ahead segment is, in bytes; its file has that length from the start.
         *
         * @throws IllegalArgumentException when it is below 256 KiB or above 1 GiB
         */
        public Builder segmentBytes(int bytes) {
            if (bytes < WriteAheadLog.MIN_SEGMENT_BYTES || bytes > WriteAheadLog.MAX_SEGMENT_BYTES) {
                throw new IllegalArgumentException("A segment of " + bytes + " bytes is too small or too large: give "
                        + WriteAheadLog.MIN_SEGMENT_BYTES + " to " + WriteAheadLog.MAX_SEGMENT_BYTES);
            }
            this.segmentBytes = bytes;
            return this;
        }

        Builder opener(ChannelOpener opener) {
            this.opener = opener;
            return this;
        }

        /**
         * Opens the log, or begins one.
         *
         * @throws LogInUseException when a process has it open
         * @throws DamagedLogException when it was changed, is incomplete or is signed with another key
         * @throws AuditUnavailableException when the folder cannot be read or written
         */
        public AuditLog open() {
            FolderLock lock = null;
            try {
                Files.createDirectories(folder);
                lock = FolderLock.acquire(folder);
                return new AuditLog(this, lock);
            } catch (IOException e) {
                release(lock, e);
                throw new AuditUnavailableException(
                        "The log in " + folder + " could not be opened: "
                                + e.getClass().getSimpleName() + " " + e.getMessage(),
                        e);
            } catch (RuntimeException e) {
                release(lock, e);
                throw e;
            }
        }

        private static void release(@Nullable FolderLock lock, Exception cause) {
            if (lock != null) {
                try {
                    lock.close();
                } catch (IOException e) {
                    cause.addSuppressed(e);
                }
            }
        }
    }
}
