package dev.guildhall.audit.file;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.publish.CheckpointPublisher;
import dev.guildhall.audit.segment.ChannelOpener;
import dev.guildhall.audit.segment.Frames;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogInUseException;
import dev.guildhall.audit.tile.Disk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Says how the store in a folder is to be opened; {@link #open} opens it. */
public final class FileStoreBuilder {
    final Path folder;
    final SigningKey key;
    Clock clock = Clock.systemUTC();
    Duration checkpointInterval = FileStore.DEFAULT_CHECKPOINT_INTERVAL;
    int segmentBytes = FileStore.DEFAULT_SEGMENT_BYTES;
    ChannelOpener opener = FileChannel::open;
    Disk disk = Disk.REAL;
    long waitingBytes = WaitingEntries.FULL_BYTES;
    IntFunction<Frames> memory = Frames::toKeep;
    final List<CheckpointPublisher> publishers = new ArrayList<>();

    FileStoreBuilder(Path folder, SigningKey key) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.key = Objects.requireNonNull(key, "key");
    }

    /** What tells the time of recording; the system's clock unless said otherwise. */
    public FileStoreBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * How often the tree is written and signed while events come in: the longest time that an event waits for a
     * checkpoint. It waits on disk, so the interval decides nothing about durability.
     *
     * @throws IllegalArgumentException when it is not positive, or over a day
     */
    public FileStoreBuilder checkpointEvery(Duration interval) {
        if (interval.isZero() || interval.isNegative() || interval.compareTo(FileStore.MAX_CHECKPOINT_INTERVAL) > 0) {
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
    public FileStoreBuilder segmentBytes(int bytes) {
        if (bytes < WriteAheadLog.MIN_SEGMENT_BYTES || bytes > WriteAheadLog.MAX_SEGMENT_BYTES) {
            throw new IllegalArgumentException("A segment of " + bytes + " bytes is too small or too large: give "
                    + WriteAheadLog.MIN_SEGMENT_BYTES + " to " + WriteAheadLog.MAX_SEGMENT_BYTES);
        }
        this.segmentBytes = bytes;
        return this;
    }

    /**
     * Where else each signed checkpoint is to be kept, from the one that the store is opened with on; several places are
     * given one by one. No caller waits for them, and what fails is logged and tried again.
     */
    public FileStoreBuilder publishTo(CheckpointPublisher publisher) {
        publishers.add(Objects.requireNonNull(publisher, "publisher"));
        return this;
    }

    FileStoreBuilder opener(ChannelOpener opener) {
        this.opener = opener;
        return this;
    }

    FileStoreBuilder disk(Disk disk) {
        this.disk = disk;
        return this;
    }

    FileStoreBuilder waitingBytes(long bytes) {
        this.waitingBytes = bytes;
        return this;
    }

    FileStoreBuilder memory(IntFunction<Frames> memory) {
        this.memory = memory;
        return this;
    }

    /**
     * Opens the store, or begins one.
     *
     * @throws LogInUseException when a process has it open
     * @throws DamagedLogException when it was changed, is incomplete or is signed with another key
     * @throws AuditUnavailableException when the folder cannot be read or written
     */
    public FileStore open() {
        FolderLock lock = null;
        try {
            Files.createDirectories(folder);
            lock = FolderLock.acquire(folder);
            return new FileStore(this, lock);
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
