package dev.guildhall.audit.file;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.AuditUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves committed batches into the tree and signs it, on an interval, when asked to, and when much is waiting. Runs beside
 * the commits, for a signature and its four forces would hold up every caller. What it has not yet moved lies in the
 * write-ahead segments.
 */
final class Publisher {

    /** How long a tree that could not be written is left alone; twice as long each time, and never beyond the interval. */
    private static final long FIRST_RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** How often that pause is doubled: to some 13 seconds. */
    private static final int RETRY_DOUBLINGS = 7;

    private static final String LOST =
            "Events that are on disk could not be handed to the tree; open the log again, and it finds them: ";

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final TreeWriter tree;
    private final Tidying tidying;
    private final long intervalNanos;
    private final Thread thread;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final WaitingEntries waiting;
    private long accepted;
    private long wanted;
    private long attempts;
    /** How many attempts have failed since the last that did not. */
    private int failures;

    private long lastAttempt = System.nanoTime();
    private boolean closing;
    /** Whether nothing is published any more: the log is closed, or an error ended the thread. */
    private boolean ended;

    /** Why events that are on disk do not wait for the tree; null when all do. */
    private volatile @Nullable Throwable lost;

    private Checkpoint published;
    private @Nullable Throwable failure;

    /** @param accepted how many entries are on disk; those that the checkpoint does not cover wait, and are published first */
    Publisher(
            TreeWriter tree,
            Tidying tidying,
            Checkpoint published,
            long accepted,
            Duration interval,
            WaitingEntries waiting,
            String name) {
        this.waiting = waiting;
        this.tree = tree;
        this.tidying = tidying;
        this.published = published;
        this.accepted = accepted;
        this.wanted = accepted;
        this.intervalNanos = interval.toNanos();
        this.thread = new Thread(this::run, "guildhall-audit-publish " + name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /**
     * Finds room for a batch, before it is put on disk: waits while too much waits for the tree, has that tried once more where
     * it could not be written, and sets memory aside.
     *
     * @throws IOException when the tree cannot be written, so that waiting would be in vain
     */
    void awaitRoom(Entries batch) throws IOException {
        lock.lock();
        try {
            Throwable gap = lost;
            if (gap != null) {
                throw new IOException(LOST + gap.getMessage(), gap);
            }
            long attemptsBefore = attempts;
            while (waiting.isFull()) {
                Throwable cause = failure;
                if (cause != null && (ended || attempts > attemptsBefore || sinceAttempt() < FIRST_RETRY_NANOS)) {
                    throw new IOException(
                            "too much waits for the tree, which cannot be written: " + cause.getMessage(), cause);
                }
                wanted = accepted;
                changed.signalAll();
                changed.awaitUninterruptibly();
            }
            waiting.reserve(batch);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes over a copy of what is on disk, and was found room for. Never throws, for the events are recorded: if the copy
     * fails all the same, the tree ends before them, and nothing more is taken until the log is opened again and finds them.
     */
    void accept(Entries batch) {
        try {
            add(batch);
        } catch (RuntimeException | Error e) {
            lost = e;
            LOG.error("The audit log takes no more events until it is opened again; those on disk are safe", e);
        }
    }

    private void add(Entries batch) {
        lock.lock();
        try {
            boolean wake = waiting.isEmpty() || waiting.isMuch();
            waiting.add(batch);
            accepted += batch.count();
            if (wake) {
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The last checkpoint, which need not cover every entry that is on disk. */
    Checkpoint published() {
        lock.lock();
        try {
            return published;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for a checkpoint that covers every entry acknowledged so far.
     *
     * @throws AuditUnavailableException when the tree cannot be written
     */
    Checkpoint publish() {
        lock.lock();
        try {
            long target = accepted;
            long attemptsBefore = attempts;
            Throwable gap = lost;
            if (gap != null) {
                throw new AuditUnavailableException(LOST + gap.getMessage(), gap);
            }
            while (published.size() < target) {
                Throwable cause = failure;
                if (cause != null && attempts > attemptsBefore) {
                    throw new AuditUnavailableException(
                            "The checkpoint could not be written: " + cause.getMessage(), cause);
                }
                if (ended) {
                    throw noneToCome(cause);
                }
                wanted = Math.max(wanted, target);
                changed.signalAll();
                changed.awaitUninterruptibly();
            }
            return published;
        } finally {
            lock.unlock();
        }
    }

    private static AuditUnavailableException noneToCome(@Nullable Throwable cause) {
        return cause == null
                ? new AuditUnavailableException("There is no new checkpoint, because the log is closed")
                : new AuditUnavailableException(
                        "There is no new checkpoint before the log is opened again: " + cause.getMessage(), cause);
    }

    // whatever ends this thread, those who wait for it must hear of it
    private void run() {
        try {
            Optional<EntrySource> entries = take();
            while (entries.isPresent()) {
                attempt(entries.get());
                entries = take();
            }
            end(null);
        } catch (RuntimeException | Error e) {
            end(e);
            LOG.error("The audit log is signed no more until it is opened again; events are safe in its segments", e);
        }
    }

    /** Waits until there is something to do; empty when the log is closed and nothing is left to do. */
    private Optional<EntrySource> take() {
        lock.lock();
        try {
            while (!isDue()) {
                if (closing) {
                    return Optional.empty();
                }
                try {
                    changed.awaitNanos(waiting.isEmpty() ? Long.MAX_VALUE : pauseNanos() - sinceAttempt());
                } catch (InterruptedException stray) {
                    LOG.warn("The thread that publishes the audit log was interrupted; closing the log ends it");
                }
            }
            return Optional.of(waiting.take());
        } finally {
            lock.unlock();
        }
    }

    private boolean isDue() {
        if (waiting.isEmpty() || (closing && failure != null && attempts > 0)) {
            return false;
        }
        return closing
                || wanted > published.size()
                || (waiting.isMuch() && failure == null)
                || sinceAttempt() >= pauseNanos();
    }

    private long sinceAttempt() {
        return System.nanoTime() - lastAttempt;
    }

    private long pauseNanos() {
        return failures == 0
                ? intervalNanos
                : Math.min(intervalNanos, FIRST_RETRY_NANOS << Math.min(failures - 1, RETRY_DOUBLINGS));
    }

    private void attempt(EntrySource entries) {
        Threads.forgetInterrupt();
        Checkpoint checkpoint;
        try {
            checkpoint = tree.write(entries);
        } catch (IOException | RuntimeException | Error e) {
            LOG.error("The audit log's tree could not be written; events are safe in its segments", e);
            failed(e);
            return;
        }
        succeeded(checkpoint);
        tidying.after(checkpoint);
    }

    private void succeeded(Checkpoint checkpoint) {
        lock.lock();
        try {
            waiting.forgetTaken();
            published = checkpoint;
            attempted(null);
        } finally {
            lock.unlock();
        }
    }

    private void failed(Throwable cause) {
        lock.lock();
        try {
            waiting.putBack();
            wanted = published.size();
            attempted(cause);
        } finally {
            lock.unlock();
        }
    }

    private void attempted(@Nullable Throwable cause) {
        failure = cause;
        failures = cause == null ? 0 : failures + 1;
        attempts++;
        lastAttempt = System.nanoTime();
        changed.signalAll();
    }

    private void end(@Nullable Throwable cause) {
        lock.lock();
        try {
            ended = true;
            failure = cause == null ? failure : cause;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Publishes what waits and ends the thread. */
    void close() {
        lock.lock();
        try {
            closing = true;
            if (!ended) {
                failure = null;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        Threads.join(thread);
    }

    /** What says why the last attempt failed. */
    AuditUnavailableException lastFailed() {
        lock.lock();
        try {
            Throwable cause = lost == null ? failure : lost;
            String what = "The log's last checkpoint could not be written: ";
            return cause == null
                    ? new AuditUnavailableException(what + "it does not cover every event")
                    : new AuditUnavailableException(what + cause.getMessage(), cause);
        } finally {
            lock.unlock();
        }
    }
}
