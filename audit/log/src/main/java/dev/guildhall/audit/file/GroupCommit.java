package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.Frames;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
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
    private final Thread committer;

    /** Bounds what callers that do not wait have under way: committed or not, they have not heard of it. */
    private final Semaphore waiting = new Semaphore(MAX_ASYNCHRONOUS);

    private final ExecutorService teller;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private Batch open;
    /** The memory of the batch after the open one. */
    private Entries spare;

    private boolean closing;
    private volatile long lastRecorded;

    GroupCommit(WriteAheadLog segments, Publisher publisher, int batchBytes, long lastRecorded, String name) {
        this.segments = segments;
        this.publisher = publisher;
        this.open = new Batch(new Entries(Frames.toWrite(batchBytes)));
        this.spare = new Entries(Frames.toWrite(batchBytes));
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
    Optional<Batch.Place> put(byte[] entry, Hash leaf, long recorded) {
        return put(entry, recorded, batch -> batch.add(entry, leaf));
    }

    /** As {@link #put}, for a caller that does not wait for the disk; waits while too many of them have not heard yet. */
    Optional<CompletableFuture<Receipt>> ask(byte[] entry, Hash leaf, long recorded) {
        waiting.acquireUninterruptibly();
        Optional<CompletableFuture<Receipt>> asked = Optional.empty();
        try {
            asked = put(entry, recorded, batch -> batch.ask(entry, leaf));
            return asked;
        } finally {
            if (asked.isEmpty()) {
                waiting.release();
            }
        }
    }

    private <P> Optional<P> put(byte[] entry, long recorded, Function<Batch, P> putting) {
        lock.lock();
        try {
            while (!closing && !open.entries().frames().hasRoomFor(Frames.bytesOf(entry))) {
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
            return Optional.of(putting.apply(open));
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
            if (open.isEmpty()) {
                return Optional.empty();
            }
            Batch batch = open;
            // the batch before is on disk, and the publisher has a copy
            spare.clear();
            open = new Batch(spare);
            spare = batch.entries();
            taken.signalAll();
            return Optional.of(batch);
        } finally {
            lock.unlock();
        }
    }

    // whatever goes wrong, the callers of this batch must hear of it, and the next batch must be tried
    private void commit(Batch batch) {
        Threads.forgetInterrupt();
        long first;
        try {
            publisher.awaitRoom(batch.entries());
            first = segments.append(batch.entries().frames());
            publisher.accept(batch.entries());
        } catch (IOException | RuntimeException | Error e) {
            batch.fail(e);
            tell(batch);
            return;
        }
        batch.acknowledge(first);
        tell(batch);
    }

    private void tell(Batch batch) {
        if (batch.asked() > 0) {
            teller.execute(() -> {
                batch.tell();
                waiting.release(batch.asked());
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
