package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.AuditUnavailableException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes entries durable: callers put theirs into the open batch and wait; one thread takes the batch and commits it in one
 * transaction, while the next batch fills.
 */
final class GroupCommit {

    /** How many entries callers that do not wait may have under way. */
    static final int MAX_ASYNCHRONOUS = 65_536;
    /** How many entries are committed at once, at most. */
    static final int MAX_BATCH = 4_096;
    /** How many bytes of entries are committed at once, at most, unless it is one entry. */
    static final int MAX_BATCH_BYTES = 4 << 20;

    /** The part of a commit's time for which others are waited for: one of so many. */
    private static final int PATIENCE = 2;

    /** The longest that others are waited for, also after a commit that hung: 10 milliseconds. */
    private static final long LONGEST_PATIENCE = 10_000_000;

    private static final int SECONDS_TO_TELL = 10;
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private final Sequencer sequencer;
    private final Thread committer;

    /** Bounds what callers that do not wait have under way: committed or not, they have not heard of it. */
    private final Semaphore asynchronous = new Semaphore(MAX_ASYNCHRONOUS);

    private final ExecutorService teller;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private List<Waiting> open = new ArrayList<>();
    private int openBytes;
    /** How many entries the committing thread waits for. */
    private int awaited = 1;

    private boolean closing;

    GroupCommit(Sequencer sequencer, String name) {
        this.sequencer = sequencer;
        this.committer = daemon(this::run, "guildhall-audit-commit " + name);
        this.teller = Executors.newSingleThreadExecutor(task -> daemon(task, "guildhall-audit-tell " + name));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        committer.start();
    }

    /** Puts an entry into the open batch, and waits for room where that is full. */
    void put(Waiting entry) {
        if (entry.isAsynchronous()) {
            asynchronous.acquireUninterruptibly();
        }
        lock.lock();
        try {
            while (!closing && isFullFor(entry)) {
                awaited = 1;
                arrived.signal();
                taken.awaitUninterruptibly();
            }
            if (closing) {
                if (entry.isAsynchronous()) {
                    asynchronous.release();
                }
                throw new AuditUnavailableException("The event was not recorded, because the log is closed");
            }
            open.add(entry);
            openBytes += entry.bytes().length;
            if (open.size() >= awaited) {
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isFullFor(Waiting entry) {
        return open.size() == MAX_BATCH || (!open.isEmpty() && openBytes + entry.bytes().length > MAX_BATCH_BYTES);
    }

    private void run() {
        List<Waiting> batch = next(1, 0);
        while (!batch.isEmpty()) {
            long start = System.nanoTime();
            commit(batch);
            batch = next(batch.size(), Math.min((System.nanoTime() - start) / PATIENCE, LONGEST_PATIENCE));
        }
    }

    /**
     * Callers that were just acknowledged often come again at once. To go without them would make them wait for two commits:
     * so as many as last time are waited for, for a part of the time that a commit takes and for a short while at most.
     */
    private List<Waiting> next(int likely, long nanos) {
        lock.lock();
        try {
            awaitOpen(likely, nanos);
            awaitOpen(1, Long.MAX_VALUE);
            List<Waiting> batch = open;
            open = new ArrayList<>();
            openBytes = 0;
            taken.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void awaitOpen(int entries, long nanos) {
        awaited = entries;
        long left = nanos;
        while (open.size() < awaited && !closing && left > 0) {
            try {
                left = arrived.awaitNanos(left);
            } catch (InterruptedException e) {
                // nobody has this thread to interrupt it, and it goes on
            }
        }
    }

    // whatever goes wrong, the callers of this batch must hear of it, and the next batch must be tried
    private void commit(List<Waiting> batch) {
        try {
            sequencer.commit(batch);
        } catch (SQLException e) {
            AuditUnavailableException failure =
                    new AuditUnavailableException(SqlFailure.of("commit to the audit log", e), e);
            batch.forEach(entry -> entry.refuse(failure));
        } catch (RuntimeException | Error e) {
            batch.forEach(entry -> entry.refuse(e));
        }
        List<Waiting> untold = batch.stream().filter(Waiting::isAsynchronous).toList();
        if (!untold.isEmpty()) {
            teller.execute(() -> {
                untold.forEach(Waiting::tell);
                asynchronous.release(untold.size());
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
            // what depends on a receipt may hang; closing must not
            if (!teller.awaitTermination(SECONDS_TO_TELL, TimeUnit.SECONDS)) {
                LOG.warn("Some callers have not heard of their events yet; the events are in the database");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
