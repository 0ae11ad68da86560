package dev.guildhall.audit.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/**
 * Reads one place after another on as many threads as there are processors, a few places ahead of whoever judges them, and
 * gives them in order. What waits is bounded: hashes of at most {@link #CHUNK} places for each of three tasks a processor.
 */
final class PlacesAhead implements AutoCloseable {

    /** How many places a task reads: as many as make handing it over worth the while. */
    static final int CHUNK = 16;

    private static final int TASKS_EACH = 3;

    /** Reads a place, on any thread. */
    @FunctionalInterface
    interface Reading {
        PlaceRead read(long index) throws IOException;
    }

    private final Reading reading;
    private final long places;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool;
    private final Executor executor;
    private final Deque<FutureTask<List<PlaceRead>>> ahead = new ArrayDeque<>();
    private Iterator<PlaceRead> current = Collections.emptyIterator();
    private long asked;

    /** @param places how many there are, from 0 */
    PlacesAhead(Reading reading, long places) {
        this.reading = reading;
        this.places = places;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "guildhall-audit-verify");
            thread.setDaemon(true);
            return thread;
        });
        // a pool makes its threads when it is given work: a small log needs none
        this.executor = places <= CHUNK ? Runnable::run : pool;
    }

    /**
     * The next place.
     *
     * @throws IOException when it cannot be read, or the thread was interrupted
     */
    PlaceRead next() throws IOException {
        if (!current.hasNext()) {
            if (executor == pool && Thread.currentThread().isInterrupted()) {
                // places that are read already are taken without a wait that an interrupt would end
                throw interrupted();
            }
            askAhead();
            current = result(ahead.remove()).iterator();
        }
        return current.next();
    }

    private void askAhead() {
        while (ahead.size() < threads * TASKS_EACH && asked < places) {
            long from = asked;
            long to = Math.min(places, from + CHUNK);
            FutureTask<List<PlaceRead>> task = new FutureTask<>(() -> read(from, to));
            executor.execute(task);
            ahead.add(task);
            asked = to;
        }
    }

    private List<PlaceRead> read(long from, long to) throws IOException {
        List<PlaceRead> read = new ArrayList<>();
        for (long index = from; index < to; index++) {
            read.add(reading.read(index));
        }
        return read;
    }

    private static List<PlaceRead> result(FutureTask<List<PlaceRead>> task) throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("A part of the log could not be checked: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        return new InterruptedIOException("interrupted before the log was checked");
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
