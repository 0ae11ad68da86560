package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Copies;
import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a log that a crash left: the tree is written after it, and what is acknowledged before that is as safe as ever. */
class OpeningTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int MANY = 800;

    @TempDir
    private Path folder;

    private final List<Hash> acknowledged = new ArrayList<>();

    private static FileStoreBuilder store(Path folder) {
        return FileStore.in(folder, KEY)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(WriteAheadLog.MIN_SEGMENT_BYTES);
    }

    private static AuditLog open(Path folder) {
        return AuditLog.over(store(folder).open()).open();
    }

    /** In the way of the tree's files, so that none can be written. */
    private static Path block(Path folder) throws IOException {
        return Files.createFile(folder.resolve("tile"));
    }

    private void record(AuditLog log, int events) {
        for (int n = 0; n < events; n++) {
            Receipt receipt = log.record(AuditEvent.success("page.answered", Actor.citizen("c-" + acknowledged.size()))
                    .detail("padding", "x".repeat(400))
                    .build());
            assertThat(receipt.index()).isEqualTo(acknowledged.size());
            acknowledged.add(receipt.leafHash());
        }
    }

    private Path kill(Path running, String name) throws IOException {
        Path killed = running.resolveSibling(running.getFileName() + name);
        Copies.of(running, killed);
        return killed;
    }

    private static void tear(Path folder) throws IOException {
        List<Path> segments = SegmentFiles.segments(folder.resolve("wal"));
        Path last = segments.get(segments.size() - 1);
        byte[] bytes = Files.readAllBytes(last);
        int end = bytes.length;
        while (bytes[end - 1] == 0) {
            end--;
        }
        for (int i = 0; i < 40; i++) {
            bytes[end + 8 + i] = (byte) (i + 1);
        }
        Files.write(last, bytes);
    }

    @Test
    void a_log_left_by_a_crash_takes_events_before_its_tree_is_written() throws Exception {
        Path killed;
        try (AuditLog log = open(folder)) {
            block(folder);
            record(log, MANY);
            killed = kill(folder, "-killed");
            Files.delete(folder.resolve("tile"));
        }

        try (AuditLog log = open(killed)) {
            record(log, 1);
            assertThatThrownBy(log::checkpoint).isInstanceOf(AuditUnavailableException.class);
            Files.delete(killed.resolve("tile"));

            assertThat(log.checkpoint().size()).isEqualTo(MANY + 1);
            // full segments are deleted after a checkpoint: with the second, they are gone for certain
            record(log, 1);
            log.checkpoint();
            assertThat(SegmentFiles.segments(killed.resolve("wal"))).hasSize(1);
        }
        assertThat(Leaves.of(killed)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(killed, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void crash_upon_crash_before_the_tree_is_written_loses_nothing_and_tears_nothing() throws Exception {
        Path running = folder;
        AuditLog log = open(running);
        block(running);
        for (int crash = 1; crash <= 5; crash++) {
            // none, one, and several segments
            record(log, (crash - 1) * MANY / 2);
            Path killed = kill(running, "-" + crash);
            Files.delete(running.resolve("tile"));
            log.close();
            tear(killed);

            running = killed;
            log = open(running);
        }
        record(log, 1);
        Files.delete(running.resolve("tile"));
        log.close();

        assertThat(Leaves.of(running)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(running, KEY.verifierKey()).toString())
                .startsWith("intact: " + acknowledged.size() + " entries");
    }

    @Test
    void a_checkpoint_that_is_asked_for_after_a_crash_covers_everything() throws Exception {
        Path killed;
        try (AuditLog log = open(folder)) {
            record(log, MANY);
            killed = kill(folder, "-killed");
        }

        try (AuditLog log = open(killed)) {
            assertThat(log.checkpoint().size()).isEqualTo(MANY);
        }
        assertThat(Leaves.of(killed)).isEqualTo(acknowledged);
    }

    @Test
    void a_checkpoint_covers_everything_after_a_crash_that_left_a_segment_which_a_checkpoint_covers() throws Exception {
        Path killed;
        try (AuditLog log = open(folder)) {
            record(log, MANY);
            Path before = kill(folder, "-before");
            log.checkpoint();
            record(log, 3);
            while (!Files.exists(folder.resolve("wal/spare"))) {
                // the last that is done after a checkpoint
                Thread.sleep(5);
            }
            killed = kill(folder, "-killed");
            // as if it had been killed before the full segment was deleted
            Path full = SegmentFiles.segments(before.resolve("wal")).get(0);
            Files.copy(full, killed.resolve("wal").resolve(full.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }

        requireCheckpointAfterOpening(killed);
    }

    @Test
    void a_checkpoint_covers_everything_after_a_crash_in_the_first_write_of_a_segment() throws Exception {
        Path killed;
        try (AuditLog log = open(folder)) {
            block(folder);
            record(log, 3);
            killed = kill(folder, "-killed");
            Files.delete(folder.resolve("tile"));
        }
        Files.delete(killed.resolve("tile"));
        Path begun = killed.resolve("wal").resolve("0".repeat(18) + "3");
        byte[] zeros = new byte[WriteAheadLog.MIN_SEGMENT_BYTES];
        Files.write(begun, zeros);

        requireCheckpointAfterOpening(killed);
    }

    /** Opening takes events, and signs them and those of before, as often as it is asked to. */
    private void requireCheckpointAfterOpening(Path killed) throws Exception {
        try (AuditLog log = open(killed)) {
            record(log, 2);
            assertThat(log.checkpoint().size()).isEqualTo(acknowledged.size());
            record(log, 1);
            assertThat(log.checkpoint().size()).isEqualTo(acknowledged.size());
        }
        assertThat(Leaves.of(killed)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(killed, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void what_a_crash_may_have_left_in_the_page_cache_is_written_and_forced_before_an_event_follows_it()
            throws Exception {
        Path killed;
        try (AuditLog log = open(folder)) {
            record(log, 3);
            killed = kill(folder, "-killed");
        }
        List<String> done = new ArrayList<>();

        FileStoreBuilder opening = store(killed).opener((file, options) -> {
            String name = file.getFileName().toString();
            return new BreakableChannel(
                    FileChannel.open(file, options),
                    () -> note(done, "force " + name),
                    () -> note(done, "write " + name));
        });
        opening.open().close();

        String left = "0".repeat(19);
        assertThat(done).startsWith("write " + left, "force " + left);
    }

    private static boolean note(List<String> done, String what) {
        done.add(what);
        return false;
    }

    @Test
    void a_bit_that_flips_while_the_tree_waits_keeps_the_log_from_being_signed() throws Exception {
        Path killed;
        try (AuditLog log = open(folder)) {
            block(folder);
            record(log, 3);
            killed = kill(folder, "-killed");
            Files.delete(folder.resolve("tile"));
        }

        FileStore store = store(killed).open();
        assertThatThrownBy(store::checkpoint).isInstanceOf(AuditUnavailableException.class);
        Path left = SegmentFiles.segments(killed.resolve("wal")).get(0);
        try (FileChannel channel = FileChannel.open(left, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), 60);
        }
        Files.delete(killed.resolve("tile"));

        assertThatThrownBy(store::checkpoint)
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("Entry 0 is missing from the segments");
        assertThatThrownBy(store::close).isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(() -> store(killed).open()).hasMessageStartingWith("Entry 0 was changed");
    }
}
