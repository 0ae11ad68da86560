package dev.guildhall.forms.delivery;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The threads that deliver: a few daemon threads that are started when there is something to deliver and end when there has
 * been nothing for a second. What does not fit into their queue waits in the store until a poll finds it.
 */
final class Couriers {

    /** How many submissions wait in memory at most; more wait in the store alone. */
    static final int QUEUE = 1_000;

    /** How many due submissions are loaded at a time. */
    static final int BATCH = 50;

    private static final Duration IDLE = Duration.ofSeconds(1);

    private final String journey;
    private final JourneyStore store;
    private final Delivering delivering;
    private final DeliveryPolicy policy;
    private final Clock clock;
    private final Runnable upkeep;
    private final ThreadPoolExecutor threads;
    private final Set<ApplicationKey> inHand = ConcurrentHashMap.newKeySet();
    private final Tally tally = new Tally();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean more;

    Couriers(
            String journey,
            JourneyStore store,
            Delivering delivering,
            DeliveryPolicy policy,
            Clock clock,
            Runnable upkeep) {
        this.upkeep = upkeep;
        this.journey = journey;
        this.store = store;
        this.delivering = delivering;
        this.policy = policy;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                policy.workers(),
                policy.workers(),
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(QUEUE),
                task -> {
                    Thread thread = new Thread(task, "guildhall-delivery-" + journey);
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    /** Asks the store now and then, and does the upkeep, until closed or nobody holds these couriers any more. */
    void pollFromNowOn() {
        poll(new WeakReference<>(this), policy.poll());
    }

    private static void poll(WeakReference<Couriers> weakly, Duration every) {
        Executor later = CompletableFuture.delayedExecutor(every.toNanos(), TimeUnit.NANOSECONDS, Runnable::run);
        later.execute(() -> {
            Couriers couriers = weakly.get();
            if (couriers != null && !couriers.threads.isShutdown()) {
                couriers.run(couriers.upkeep, () -> {});
                couriers.lookForDue();
                poll(weakly, every);
            }
        });
    }

    /** Delivers what has just been accepted and made known. */
    void deliver(StoredApplication accepted) {
        inHand(accepted, () -> delivering.fresh(accepted));
    }

    /** Looks for what is due, on a thread of its own. */
    void lookForDue() {
        if (looking.compareAndSet(false, true)) {
            run(this::look, () -> looking.set(false));
        }
    }

    private void look() {
        looking.set(false);
        more = false;
        try {
            int busy = inHand.size();
            List<StoredApplication> due = store.due(journey, clock.instant(), BATCH + busy);
            due.forEach(found -> inHand(found, () -> delivering.due(found)));
            more = due.size() == BATCH + busy;
        } catch (RuntimeException failed) {
            Failures.logStore(journey, failed);
        }
    }

    private void inHand(StoredApplication application, Runnable task) {
        ApplicationKey key = application.key();
        if (inHand.add(key)) {
            run(
                    () -> {
                        try {
                            task.run();
                        } finally {
                            inHand.remove(key);
                        }
                        goOn();
                    },
                    () -> inHand.remove(key));
        }
    }

    /** Takes up what a full batch has left, and what is to be tried again without a pause. */
    private void goOn() {
        if ((more && threads.getQueue().isEmpty()) || policy.firstDelay().isZero()) {
            lookForDue();
        }
    }

    private void run(Runnable task, Runnable otherwise) {
        tally.begun();
        try {
            threads.execute(new Task(task, otherwise));
        } catch (RejectedExecutionException fullOrClosed) {
            otherwise.run();
            tally.ended();
        }
    }

    /** One task of a thread; it ends exactly once, by being run or by being left out. */
    private final class Task implements Runnable {
        private final Runnable work;
        private final Runnable otherwise;

        Task(Runnable work, Runnable otherwise) {
            this.work = work;
            this.otherwise = otherwise;
        }

        @Override
        public void run() {
            try {
                work.run();
            } catch (RuntimeException | Error failed) {
                Failures.logStore(journey, failed);
            } finally {
                tally.ended();
            }
        }

        void leaveOut() {
            otherwise.run();
            tally.ended();
        }
    }

    boolean awaitIdle(Duration time) throws InterruptedException {
        return tally.awaitNone(time);
    }

    /** Finishes what is in memory, for as long as one attempt may take at most; then leaves the rest and interrupts. */
    void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(policy.lease().toNanos(), TimeUnit.NANOSECONDS)) {
                stop();
            }
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        while (threads.getQueue().poll() instanceof Task waiting) {
            waiting.leaveOut();
        }
        threads.shutdownNow();
    }
}
