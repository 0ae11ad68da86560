package dev.guildhall.audit;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.WriteAheadLog;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes entries durable: callers put theirs into the open batch and wait; one thread takes the batch, writes it and
 * forces it with one call, while the next batch fills. A caller's interrupt never closes the segment, for no caller
 * touches it.
 */
final class GroupCommit {

    private final WriteAheadLog segments;
    private final Publisher publisher;
    private final int batchBytes;
    private final Thread committer;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private Batch open = new Batch();
    private boolean closing;
    private volatile long lastRecorded;

    GroupCommit(WriteAheadLog segments, Publisher publisher, int batchBytes, long lastRecorded, String name) {
        this.segments = segments;
        this.publisher = publisher;
        this.batchBytes = batchBytes;
        this.lastRecorded = lastRecorded;
        this.committer = new Thread(this::run, "guildhall-audit-commit " + name);
        committer.setDaemon(true);
    }

    void start() {
        committer.start();
    }

    /** The latest time of recording of any entry, in milliseconds since 1970. */
    long lastRecorded() {
        return lastRecorded;
    }

    /**
     * Waits until the entry is on disk.
     *
     * @param recorded the entry's time of recording, in milliseconds since 1970
     * @return empty when an entry with a later time of recording came first: encode it anew
     */
    Optional<Receipt> append(byte[] entry, Hash leaf, long recorded) {
        Batch batch;
        int place;
        lock.lock();
        try {
            while (!closing && !open.isEmpty() && open.frameBytes() + WriteAheadLog.frameBytes(entry) > batchBytes) {
                taken.awaitUninterruptibly();
            }
            if (closing) {
                throw new AuditUnavailableException("The event was not recorded, because the log is closed");
            }
            if (recorded < lastRecorded) {
                return Optional.empty();
            }
            lastRecorded = recorded;
            batch = open;
            place = batch.add(entry, leaf);
            if (place == 0) {
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
        return Optional.of(batch.receipt(place));
    }

    private void run() {
        Optional<Batch> batch = next();
        while (batch.isPresent()) {
            commit(batch.get());
            batch = next();
        }
    }

    private Optional<Batch> next() {
        lock.lock();
        try {
            while (open.isEmpty() && !closing) {
                arrived.awaitUninterruptibly();
            }
            Batch batch = open;
            open = new Batch();
            taken.signalAll();
            return batch.isEmpty() ? Optional.empty() : Optional.of(batch);
        } finally {
            lock.unlock();
        }
    }

    // whatever goes wrong, the callers of this batch must hear of it, and the next batch must be tried
    private void commit(Batch batch) {
        long first;
        try {
            publisher.awaitRoom();
            first = segments.append(batch.entries());
            publisher.accept(batch);
        } catch (IOException | RuntimeException | Error e) {
            batch.fail(e);
            return;
        }
        batch.acknowledge(first);
    }

    /** Commits what has been put in, and refuses what comes later. */
    void close() {
        lock.lock();
        try {
            closing = true;
            arrived.signalAll();
            taken.signalAll();
        } finally {
            lock.unlock();
        }
        Threads.join(committer);
    }
}
