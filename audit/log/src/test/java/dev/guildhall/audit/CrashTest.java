package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left after what a crash of the machine can leave. Processes are killed in {@link KillTest}. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class CrashTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final String SEGMENT = "wal/0000000000000000000";

    @TempDir
    private Path temp;

    private AuditLog open(Path folder) {
        return AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .open())
                .open();
    }

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                .detail("n", n)
                .build();
    }

    /** The folder of a log with so many acknowledged events as a kill at this moment leaves it. */
    private Path killed(int events) throws IOException {
        Path live = temp.resolve("live");
        Path folder = temp.resolve("killed");
        try (AuditLog log = open(live)) {
            for (int n = 0; n < events; n++) {
                log.record(event(n));
            }
            Copies.of(live, folder);
        }
        return folder;
    }

    private static int used(byte[] segment) {
        int used = segment.length;
        while (segment[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private static Verification verify(Path folder) throws IOException {
        return LogVerifier.verify(folder, KEY.verifierKey());
    }

    @Test
    void acknowledged_events_that_no_checkpoint_covered_are_in_the_tree_after_opening() throws Exception {
        Path folder = killed(3);
        assertThat(verify(folder).checkpoint().orElseThrow().size()).isZero();
        assertThat(verify(folder).toString()).startsWith("intact: 3 entries");

        open(folder).close();

        assertThat(verify(folder).checkpoint().orElseThrow().size()).isEqualTo(3);
        assertThat(verify(folder).isIntact()).isTrue();
    }

    @Test
    void a_tail_cut_off_anywhere_is_repaired_to_the_last_whole_event() throws Exception {
        Path folder = killed(3);
        byte[] whole = Files.readAllBytes(folder.resolve(SEGMENT));
        int used = used(whole);
        Path copy = temp.resolve("cut");
        for (int length = used - 230; length <= used; length += 23) {
            copyWith(folder, copy, Arrays.copyOf(whole, length));

            try (AuditLog log = open(copy)) {
                assertThat(log.checkpoint().size()).as("cut at " + length).isBetween(1L, 3L);
                assertThat(log.record(event(9)).index())
                        .isEqualTo(log.checkpoint().size() - 1);
            }

            assertThat(verify(copy).isIntact()).isTrue();
        }
    }

    @Test
    void a_tail_of_zeros_from_anywhere_on_is_repaired_to_the_last_whole_event() throws Exception {
        Path folder = killed(3);
        byte[] whole = Files.readAllBytes(folder.resolve(SEGMENT));
        int used = used(whole);
        Path copy = temp.resolve("zeros");
        for (int length = used - 230; length <= used; length += 23) {
            byte[] zeros = whole.clone();
            Arrays.fill(zeros, length, whole.length, (byte) 0);
            copyWith(folder, copy, zeros);

            open(copy).close();

            assertThat(verify(copy).isIntact()).as("zeros from " + length).isTrue();
            assertThat(verify(copy).entries()).isBetween(1L, 3L);
        }
    }

    @Test
    void a_bit_that_was_flipped_before_the_tail_is_reported_and_never_repaired_away() throws Exception {
        Path folder = killed(3);
        Path segment = folder.resolve(SEGMENT);
        byte[] whole = Files.readAllBytes(segment);
        // the mark behind the last event is 16 bytes long
        for (int at = 32; at < used(whole) - 16; at += 11) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(segment, changed);

            assertThatThrownBy(() -> open(folder))
                    .as("byte " + at)
                    .isInstanceOf(DamagedLogException.class)
                    .hasMessageMatching("Entry [0-2] was changed: in " + SEGMENT + ", .*");
            assertThat(Files.readAllBytes(segment)).isEqualTo(changed);
        }
    }

    @Test
    void a_segment_that_was_taken_away_is_missed() throws Exception {
        Path live = temp.resolve("two-segments");
        Path folder = temp.resolve("without-first");
        try (AuditLog log = open(live)) {
            for (int n = 0; n < 6; n++) {
                log.record(AuditEvent.success("file.uploaded", Actor.citizen("c-1"))
                        .detail("text", "x".repeat(60_000))
                        .build());
            }
            assertThat(SegmentFiles.segments(live.resolve("wal"))).hasSize(2);
            copyWith(live, folder, new byte[0]);
        }
        Files.delete(folder.resolve(SEGMENT));

        assertThatThrownBy(() -> open(folder))
                .isInstanceOf(DamagedLogException.class)
                .hasMessageContaining("Entry 0 is missing");
        assertThat(verify(folder).faults().get(0).toString())
                .startsWith("entries 0 to ")
                .endsWith("is not there");
    }

    private static void copyWith(Path folder, Path copy, byte[] segment) throws IOException {
        DurableFiles.deleteFolder(copy);
        Copies.of(folder, copy);
        Files.write(copy.resolve(SEGMENT), segment);
    }
}
