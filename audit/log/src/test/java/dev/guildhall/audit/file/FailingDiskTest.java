package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Copies;
import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk on which a write or a force fails when the test says so. */
class FailingDiskTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path folder;

    private final AtomicInteger failingForces = new AtomicInteger();
    private final AtomicInteger failingWrites = new AtomicInteger();

    private AuditLog open() {
        return AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .opener((file, options) -> new BreakableChannel(
                                FileChannel.open(file, options), () -> take(failingForces), () -> take(failingWrites)))
                        .open())
                .open();
    }

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n)).build();
    }

    @Test
    void after_a_failed_force_nothing_is_acknowledged_and_the_next_event_starts_afresh() throws Exception {
        List<Hash> acknowledged = new ArrayList<>();
        try (AuditLog log = open()) {
            acknowledged.add(log.record(event(1)).leafHash());
            failingForces.set(1);

            assertThatThrownBy(() -> log.record(event(2)))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessage("The event was not recorded, because the log could not be written: the disk is broken");

            Receipt after = log.record(event(3));
            assertThat(after.index()).isEqualTo(1);
            acknowledged.add(after.leafHash());
        }

        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void an_event_whose_write_failed_is_not_in_the_log_after_a_crash() throws Exception {
        Path killed = folder.resolveSibling(folder.getFileName() + "-killed");
        List<Hash> acknowledged = new ArrayList<>();
        try (AuditLog log = open()) {
            failingWrites.set(1);
            assertThatThrownBy(() -> log.record(event(1))).isInstanceOf(AuditUnavailableException.class);
            acknowledged.add(log.record(event(2)).leafHash());
            failingForces.set(1);
            assertThatThrownBy(() -> log.record(event(3))).isInstanceOf(AuditUnavailableException.class);
            acknowledged.add(log.record(event(4)).leafHash());
            Copies.of(folder, killed);
        }

        assertThat(LogVerifier.verify(killed, KEY.verifierKey()).toString()).startsWith("intact: 2 entries");
        AuditLog.open(killed, KEY).close();
        assertThat(Leaves.of(killed)).isEqualTo(acknowledged);
    }

    @Test
    void a_segment_that_took_the_name_of_one_whose_first_write_failed_is_not_deleted_in_its_place() throws Exception {
        Path killed = folder.resolveSibling(folder.getFileName() + "-killed");
        List<Hash> acknowledged = new ArrayList<>();
        try (AuditLog log = open()) {
            failingWrites.set(1);
            assertThatThrownBy(() -> log.record(event(1))).isInstanceOf(AuditUnavailableException.class);
            acknowledged.add(log.record(event(2)).leafHash());
            log.checkpoint();
            acknowledged.add(log.record(event(3)).leafHash());
            // full segments are deleted after a checkpoint: with the second, those of the first are gone for certain
            log.checkpoint();

            acknowledged.add(log.record(event(4)).leafHash());
            Copies.of(folder, killed);
        }

        AuditLog.open(killed, KEY).close();
        assertThat(Leaves.of(killed)).isEqualTo(acknowledged);
    }

    @Test
    void an_event_whose_force_failed_is_not_in_the_log_when_the_process_is_killed_before_another_comes()
            throws Exception {
        Path killed = folder.resolveSibling(folder.getFileName() + "-killed");
        List<Hash> acknowledged = new ArrayList<>();
        try (AuditLog log = open()) {
            acknowledged.add(log.record(event(1)).leafHash());
            failingForces.set(1);
            assertThatThrownBy(() -> log.record(event(2))).isInstanceOf(AuditUnavailableException.class);
            Copies.of(folder, killed);
        }

        AuditLog.open(killed, KEY).close();
        assertThat(Leaves.of(killed)).isEqualTo(acknowledged);
    }

    @Test
    void an_event_that_could_not_be_cut_off_when_it_was_refused_is_cut_off_as_the_log_is_closed() throws Exception {
        List<Hash> acknowledged = new ArrayList<>();
        AuditLog log = open();
        acknowledged.add(log.record(event(1)).leafHash());
        // the tree fails too, so that the segments stay
        Files.createFile(folder.resolve("tile"));
        failingForces.set(2);
        assertThatThrownBy(() -> log.record(event(2))).isInstanceOf(AuditUnavailableException.class);
        assertThat(failingForces).hasValue(0);
        assertThatThrownBy(log::close).isInstanceOf(AuditUnavailableException.class);
        Files.delete(folder.resolve("tile"));

        AuditLog.open(folder, KEY).close();

        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void a_tree_that_cannot_be_written_costs_the_checkpoint_and_no_event() throws Exception {
        try (AuditLog log = open()) {
            Files.createFile(folder.resolve("tile"));
            log.record(event(1));
            assertThatThrownBy(log::checkpoint)
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessageStartingWith("The checkpoint could not be written: ");
            log.record(event(2));
            Files.delete(folder.resolve("tile"));

            assertThat(log.checkpoint().size()).isEqualTo(2);
        }

        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).toString()).startsWith("intact: 2 entries");
    }

    @Test
    void events_are_kept_when_the_log_is_closed_without_its_last_checkpoint() throws Exception {
        AuditLog log = open();
        Files.createFile(folder.resolve("tile"));
        log.record(event(1));
        assertThatThrownBy(log::close)
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageStartingWith("The log's last checkpoint could not be written: ");
        Files.delete(folder.resolve("tile"));

        AuditLog.open(folder, KEY).close();

        assertThat(Leaves.of(folder)).hasSize(1);
    }

    @Test
    void a_disk_that_stays_broken_refuses_every_event_until_it_is_mended() throws Exception {
        try (AuditLog log = open()) {
            failingForces.set(100);
            for (int n = 0; n < 5; n++) {
                assertThatThrownBy(() -> log.record(event(1))).isInstanceOf(AuditUnavailableException.class);
            }
            failingForces.set(0);

            assertThat(log.record(event(2)).index()).isZero();
        }

        assertThat(Leaves.of(folder)).hasSize(1);
    }

    private static boolean take(AtomicInteger failures) {
        return failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
