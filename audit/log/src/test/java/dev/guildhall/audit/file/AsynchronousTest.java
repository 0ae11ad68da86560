package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsynchronousTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path folder;

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n)).build();
    }

    private AuditLog open(BooleanSupplier broken) {
        return AuditLog.over(FileStore.in(folder, KEY)
                        .opener((file, options) ->
                                new BreakableChannel(FileChannel.open(file, options), broken, () -> false))
                        .open())
                .open();
    }

    @Test
    void every_event_has_an_entry_of_its_own_and_the_log_verifies() throws Exception {
        int events = 5_000;
        List<CompletableFuture<Receipt>> futures = new ArrayList<>();
        try (AuditLog log = open(() -> false)) {
            for (int n = 0; n < events; n++) {
                futures.add(log.recordAsync(event(n)));
            }
        }

        assertThat(futures)
                .extracting(future -> future.get(10, TimeUnit.SECONDS).index())
                .containsExactlyElementsOf(LongStream.range(0, events).boxed().toList());
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void what_could_not_be_written_is_told_and_nothing_is_dropped() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        List<CompletableFuture<Receipt>> futures = new ArrayList<>();
        try (AuditLog log = open(broken::get)) {
            for (int n = 0; n < 1_000; n++) {
                broken.set(n % 200 > 150);
                futures.add(log.recordAsync(event(n)));
            }
            broken.set(false);
            log.record(event(1_000));
        }

        long acknowledged = 0;
        for (CompletableFuture<Receipt> future : futures) {
            try {
                future.get(10, TimeUnit.SECONDS);
                acknowledged++;
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(AuditUnavailableException.class);
            }
        }
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).entries()).isEqualTo(acknowledged + 1);
    }

    @Test
    void callers_are_slowed_once_so_many_wait_that_the_disk_cannot_follow() throws Exception {
        CountDownLatch disk = new CountDownLatch(1);
        AtomicInteger taken = new AtomicInteger();
        AtomicBoolean stuck = new AtomicBoolean();
        List<CompletableFuture<Receipt>> futures = new ArrayList<>();
        try (AuditLog log = open(() -> stuck.get() && hasWaitedFor(disk))) {
            stuck.set(true);
            Thread caller = new Thread(() -> {
                for (int n = 0; n < 2 * GroupCommit.MAX_ASYNCHRONOUS; n++) {
                    futures.add(log.recordAsync(event(n)));
                    taken.incrementAndGet();
                }
            });
            caller.start();
            while (caller.getState() != Thread.State.WAITING) {
                Thread.sleep(20);
            }

            assertThat(taken.get()).isPositive().isLessThanOrEqualTo(GroupCommit.MAX_ASYNCHRONOUS);

            disk.countDown();
            caller.join();
            assertThat(taken).hasValue(2 * GroupCommit.MAX_ASYNCHRONOUS);
        }
        assertThat(futures).allMatch(future -> future.isDone() && !future.isCompletedExceptionally());
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).entries()).isEqualTo(taken.get());
    }

    private static boolean hasWaitedFor(CountDownLatch latch) {
        try {
            latch.await();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Test
    void a_closed_log_refuses_at_once() {
        AuditLog log = open(() -> false);
        log.close();

        assertThatThrownBy(() -> log.recordAsync(event(1))).isInstanceOf(AuditUnavailableException.class);
    }
}
