package dev.guildhall.audit.publish;

import dev.guildhall.audit.note.Checkpoint;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the latest checkpoint of a log to one publisher, on a thread of its own: for stores, which offer each checkpoint that
 * they sign and never wait. A failure is logged and tried again after a second, then after twice as long each time, up to
 * five minutes. Thread-safe.
 */
public final class CheckpointDelivery implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointDelivery.class);

    private final CheckpointPublisher publisher;
    private final Duration firstPause;
    private final Duration patience;
    private final Thread thread;
    private @Nullable Checkpoint latest;
    private @Nullable Checkpoint published;
    private boolean closing;

    /** A delivery to this publisher, begun; on closing it waits up to ten seconds for the last checkpoint to be kept. */
    public CheckpointDelivery(CheckpointPublisher publisher) {
        this(publisher, Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    CheckpointDelivery(CheckpointPublisher publisher, Duration firstPause, Duration patience) {
        this.publisher = publisher;
        this.firstPause = firstPause;
        this.patience = patience;
        this.thread = new Thread(this::run, "guildhall-audit-deliver");
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands over a checkpoint, which takes the place of one that is not yet published. */
    public synchronized void offer(Checkpoint checkpoint) {
        latest = checkpoint;
        notifyAll();
    }

    private void run() {
        Duration pause = firstPause;
        try {
            Checkpoint next = next();
            while (next != null) {
                if (publishes(next, pause)) {
                    pause = firstPause;
                } else {
                    pause(closing() ? firstPause : pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
                next = next();
            }
        } catch (InterruptedException closed) {
            // what was not published is told by close
        }
    }

    /** The latest checkpoint once it is not published; null when it is and the log is closed. */
    private synchronized @Nullable Checkpoint next() throws InterruptedException {
        while (isDone()) {
            if (closing) {
                return null;
            }
            wait();
        }
        return latest;
    }

    private synchronized boolean closing() {
        return closing;
    }

    private boolean isDone() {
        Checkpoint offered = latest;
        return offered == null || offered.equals(published);
    }

    private boolean publishes(Checkpoint checkpoint, Duration pause) throws InterruptedException {
        try {
            publisher.publish(checkpoint);
        } catch (InterruptedException closed) {
            throw closed;
        } catch (Throwable e) {
            // an error, too: it would end this thread, and publishing with it, in silence
            LOG.error(
                    "The audit log's checkpoint over {} entries could not be published; it is tried again in {}: {}",
                    checkpoint.size(),
                    pause,
                    e.toString());
            return false;
        }
        synchronized (this) {
            published = checkpoint;
        }
        return true;
    }

    private synchronized void pause(Duration pause) throws InterruptedException {
        long start = System.nanoTime();
        long left = pause.toMillis();
        while (left > 0) {
            wait(left);
            // a closing log has no time for long pauses
            long whole = (closing ? firstPause : pause).toMillis();
            left = Math.min(whole, pause.toMillis()) - (System.nanoTime() - start) / 1_000_000;
        }
    }

    /** Waits a while for the last checkpoint to be published; what is not is logged. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        boolean interrupted = false;
        try {
            thread.join(Math.max(1, patience.toMillis()));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        thread.interrupt();
        synchronized (this) {
            Checkpoint last = latest;
            if (last != null && !isDone()) {
                LOG.error(
                        "The audit log is closed and its last checkpoint, over {} entries, was not published; it is"
                                + " when the log is opened again",
                        last.size());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
