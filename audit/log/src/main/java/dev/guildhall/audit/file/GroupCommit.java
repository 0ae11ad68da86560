package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes entries durable: callers put theirs into the open batch and wait; one thread takes the batch, writes it and
 * forces it with one call, while the next batch fills. A caller's interrupt never closes the segment, for no caller
 * touches it.
 */
final class GroupCommit {

    /** How many entries callers that do not wait may have under way. */
    static final int MAX_ASYNCHRONOUS = 65_536;

    private static final int SECONDS_TO_TELL = 10;
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final WriteAheadLog segments;
    private final Publisher publisher;
    private final int batchBytes;
    private final Thread committer;

    /** Bounds what callers that do not wait have under way: committed or not, they have not heard of it. */
    private final Semaphore waiting = new Semaphore(MAX_ASYNCHRONOUS);

    private final ExecutorService teller;

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
        this.teller = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "guildhall-audit-tell " + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        committer.start();
    }

    /** The latest time of recording of any entry, in milliseconds since 1970. */
    long lastRecorded() {
        return lastRecorded;
    }

    /**
     * Puts an entry into the open batch, and waits for room where that is full.
     *
     * @param recorded the entry's time of recording, in milliseconds since 1970
     * @return empty when an entry with a later time of recording came first: encode it anew
     */
    Optional<Batch.Place> put(byte[] entry, Hash leaf, long recorded, Batch.Place.Kind kind) {
        if (kind == Batch.Place.Kind.ASYNCHRONOUS) {
            waiting.acquireUninterruptibly();
        }
        Optional<Batch.Place> place = Optional.empty();
        try {
            place = putIn(entry, leaf, recorded, kind);
            return place;
        } finally {
            if (kind == Batch.Place.Kind.ASYNCHRONOUS && place.isEmpty()) {
                waiting.release();
            }
        }
    }

    private Optional<Batch.Place> putIn(byte[] entry, Hash leaf, long recorded, Batch.Place.Kind kind) {
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
            if (open.isEmpty()) {
                arrived.signal();
            }
            return Optional.of(open.add(entry, leaf, kind));
        } finally {
            lock.unlock();
        }
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
            tell(batch);
            return;
        }
        batch.acknowledge(first);
        tell(batch);
    }

    private void tell(Batch batch) {
        if (!batch.asynchronous().isEmpty()) {
            teller.execute(() -> {
                batch.tell();
                waiting.release(batch.asynchronous().size());
            });
        }
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
        teller.shutdown();
        try {
            // what depends on a receipt may hang; the log's folder must not
            if (!teller.awaitTermination(SECONDS_TO_TELL, TimeUnit.SECONDS)) {
                LOG.warn("Some callers have not heard of their events yet; the events are on disk");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
