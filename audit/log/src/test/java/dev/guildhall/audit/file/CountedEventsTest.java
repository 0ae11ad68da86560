package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Acknowledged plus refused is offered, whatever the disk does. */
class CountedEventsTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int EVENTS = 60;

    private final Map<Long, Hash> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void every_event_is_acknowledged_and_in_the_log_or_refused_and_not_in_it(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int threads,
            @ForAll @IntRange(max = 70) int failingForces,
            @ForAll @IntRange(max = 70) int failingWrites)
            throws Exception {
        Path folder = Files.createTempDirectory("counted");
        Random disk = new Random(seed);
        acknowledged.clear();
        refused.set(0);
        try {
            try (AuditLog log = open(folder, disk, failingForces, failingWrites)) {
                List<Thread> callers = new ArrayList<>();
                for (int caller = 0; caller < threads; caller++) {
                    String name = "c-" + caller;
                    Thread thread = new Thread(caller % 2 == 0 ? () -> waiting(log, name) : () -> later(log, name));
                    thread.start();
                    callers.add(thread);
                }
                for (Thread caller : callers) {
                    caller.join();
                }
            }

            assertThat(acknowledged.size() + refused.get()).isEqualTo(threads * EVENTS);
            List<Hash> leaves = Leaves.of(folder);
            assertThat(leaves).hasSize(acknowledged.size());
            acknowledged.forEach(
                    (index, hash) -> assertThat(leaves.get(index.intValue())).isEqualTo(hash));
            assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
        } finally {
            DurableFiles.deleteFolder(folder);
        }
    }

    private static AuditLog open(Path folder, Random disk, int failingForces, int failingWrites) {
        AtomicInteger begun = new AtomicInteger();
        return AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofMillis(2))
                        .segmentBytes(256 << 10)
                        .opener((file, options) -> new BreakableChannel(
                                FileChannel.open(file, options),
                                // a log that cannot begin is no log yet: the disk is sound until it is open
                                () -> begun.incrementAndGet() > 8 && disk.nextInt(100) < failingForces,
                                () -> begun.get() > 8 && disk.nextInt(100) < failingWrites))
                        .open())
                .open();
    }

    private static AuditEvent event(String name, int n) {
        return AuditEvent.success("page.answered", Actor.citizen(name + "-" + n))
                .build();
    }

    private void waiting(AuditLog log, String name) {
        for (int n = 0; n < EVENTS; n++) {
            try {
                acknowledge(log.record(event(name, n)));
            } catch (AuditUnavailableException unavailable) {
                refused.incrementAndGet();
            }
        }
    }

    private void later(AuditLog log, String name) {
        List<CompletableFuture<Receipt>> futures = new ArrayList<>();
        for (int n = 0; n < EVENTS; n++) {
            futures.add(log.recordAsync(event(name, n)));
        }
        for (CompletableFuture<Receipt> future : futures) {
            try {
                acknowledge(future.get(20, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(AuditUnavailableException.class);
                refused.incrementAndGet();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void acknowledge(Receipt receipt) {
        assertThat(acknowledged.put(receipt.index(), receipt.leafHash())).isNull();
    }
}
