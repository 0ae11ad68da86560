package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the log's own threads run into from outside costs no event that was acknowledged, and nobody waits for ever. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class StrayInterruptTest {

    private static final String NAME = "example.gov.uk/interrupted";
    private static final SigningKey KEY = SigningKey.generate(NAME, new SecureRandom());
    private static final int CALLERS = 4;

    @TempDir
    private Path folder;

    private final AtomicBoolean noMemory = new AtomicBoolean();
    private final List<Hash> acknowledged = new ArrayList<>();

    private AuditLog open() {
        return AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .opener((file, options) -> {
                            if (noMemory.get()) {
                                throw new OutOfMemoryError("Cannot reserve direct buffer memory");
                            }
                            return FileChannel.open(file, options);
                        })
                        .open())
                .open();
    }

    private void record(AuditLog log) {
        AuditEvent event = AuditEvent.success("page.answered", Actor.citizen("c-" + acknowledged.size()))
                .build();
        acknowledged.add(log.record(event).leafHash());
    }

    /** Interrupts a thread of the log that waits for work, and lets it wake up to that. */
    private static void interrupt(String thread) throws InterruptedException {
        for (Thread each : Thread.getAllStackTraces().keySet()) {
            if (each.getName().equals(thread + " " + NAME)) {
                each.interrupt();
                each.join(100);
            }
        }
    }

    private void requireAllKept() throws Exception {
        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void events_acknowledged_after_the_publishing_thread_was_interrupted_are_kept() throws Exception {
        try (AuditLog log = open()) {
            record(log);
            interrupt("guildhall-audit-publish");
            record(log);
        }

        requireAllKept();
    }

    @Test
    void an_interrupt_of_the_committing_thread_refuses_no_event() throws Exception {
        try (AuditLog log = open()) {
            record(log);
            interrupt("guildhall-audit-commit");
            record(log);
            record(log);
        }

        requireAllKept();
    }

    @Test
    void events_acknowledged_after_an_error_beside_the_tree_are_kept() throws Exception {
        try (AuditLog log = open()) {
            record(log);
            noMemory.set(true);
            log.checkpoint();
            // the spare segment is prepared after the checkpoint: with the second, that was tried for certain
            record(log);
            log.checkpoint();
            noMemory.set(false);
            record(log);
        }

        requireAllKept();
    }

    @Test
    void whoever_asks_for_a_checkpoint_while_the_log_fails_to_close_gets_an_answer() throws Exception {
        AuditLog log = open();
        Files.createFile(folder.resolve("tile"));
        record(log);
        AtomicInteger answers = new AtomicInteger();
        List<Thread> callers = new ArrayList<>();
        for (int n = 0; n < CALLERS; n++) {
            Thread caller = new Thread(() -> askUntilClosed(log, answers));
            caller.setDaemon(true);
            caller.start();
            callers.add(caller);
        }
        while (answers.get() < CALLERS) {
            Thread.sleep(1);
        }

        assertThatThrownBy(log::close).isInstanceOf(AuditUnavailableException.class);

        for (Thread caller : callers) {
            caller.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(caller.isAlive()).isFalse();
        }
        Files.delete(folder.resolve("tile"));
        open().close();
        requireAllKept();
    }

    private static void askUntilClosed(AuditLog log, AtomicInteger answers) {
        String answer = "";
        while (!answer.startsWith("There is no new checkpoint")) {
            try {
                log.checkpoint();
            } catch (AuditUnavailableException e) {
                answer = String.valueOf(e.getMessage());
                answers.incrementAndGet();
            }
        }
    }
}
