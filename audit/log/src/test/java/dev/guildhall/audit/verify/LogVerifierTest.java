package dev.guildhall.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Copies;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.actor.Actor;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogVerifierTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    /** So many events that several tasks read them. */
    private static final int LONG = 2 * PlacesAhead.CHUNK * 256 + 1;

    @TempDir
    private Path temp;

    private static Checkpoint log(Path folder, int events) {
        try (AuditLog log = AuditLog.over(
                        FileStore.in(folder, KEY).segmentBytes(256 << 10).open())
                .open()) {
            CompletableFuture<?> last = CompletableFuture.completedFuture(null);
            for (int n = 0; n < events; n++) {
                last = log.recordAsync(AuditEvent.success("permit.granted", Actor.citizen("c-" + n))
                        .build());
            }
            last.join();
            return log.checkpoint();
        }
    }

    private static List<String> faults(Path folder) throws Exception {
        return LogVerifier.verify(folder, KEY.verifierKey()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void a_tail_that_was_cut_off_is_found_against_an_earlier_checkpoint() throws Exception {
        Path folder = temp.resolve("log");
        Path old = temp.resolve("old");
        log(folder, 3);
        Copies.of(folder, old);
        Checkpoint later = log(folder, 2);

        assertThat(LogVerifier.verify(old, KEY.verifierKey()).isIntact()).isTrue();
        assertThat(LogVerifier.verify(old, KEY.verifierKey(), later).toString())
                .isEqualTo(
                        "entries 3 to 4: checkpoint: an earlier checkpoint vouches for more entries: the log was cut off");
        assertThat(LogVerifier.verify(folder, KEY.verifierKey(), later).isIntact())
                .isTrue();
    }

    @Test
    void a_history_written_anew_with_the_right_key_is_found_against_an_earlier_checkpoint() throws Exception {
        Checkpoint earlier = log(temp.resolve("first"), 3);
        Path rewritten = temp.resolve("second");
        Thread.sleep(2);
        log(rewritten, 4);

        assertThat(LogVerifier.verify(rewritten, KEY.verifierKey()).isIntact()).isTrue();
        assertThat(LogVerifier.verify(rewritten, KEY.verifierKey(), earlier).toString())
                .isEqualTo("entries 0 to 2: checkpoint: an earlier checkpoint vouches for other entries");
    }

    @Test
    void an_earlier_checkpoint_of_another_key_is_refused() {
        Path folder = temp.resolve("log");
        log(folder, 1);
        SigningKey other = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
        Checkpoint earlier = Checkpoint.sign(other, 0, TreeHasher.EMPTY_ROOT);

        assertThatThrownBy(() -> LogVerifier.verify(folder, KEY.verifierKey(), earlier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not signed by");
    }

    @Test
    void what_is_missing_is_named() throws Exception {
        Path folder = temp.resolve("log");
        log(folder, 300);
        Files.delete(folder.resolve("tile/entries/000"));
        Files.delete(folder.resolve("tile/0/001.p/44"));

        assertThat(faults(folder))
                .containsExactly(
                        "entries 0 to 255: tile/entries/000: the bundle is not there",
                        "entries 256 to 299: tile/0/001.p/44: the tile is not there");
    }

    @Test
    void a_log_without_its_checkpoint_is_not_intact() throws Exception {
        Path folder = temp.resolve("log");
        log(folder, 3);
        Files.delete(folder.resolve("checkpoint"));

        assertThat(faults(folder)).containsExactly("entries 0 to 2: checkpoint: the checkpoint is not there");
    }

    @Test
    void entries_cut_out_doubled_or_swapped_are_found() throws Exception {
        Path folder = temp.resolve("log");
        log(folder, 3);
        Path bundle = folder.resolve("tile/entries/000.p/3");
        byte[] bytes = Files.readAllBytes(bundle);
        int first = 2 + ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff));

        Files.write(bundle, Arrays.copyOfRange(bytes, first, bytes.length));
        assertThat(faults(folder)).isNotEmpty().allMatch(fault -> fault.contains("tile/entries/000.p/3"));

        byte[] doubled = Arrays.copyOf(bytes, bytes.length + first);
        System.arraycopy(bytes, 0, doubled, bytes.length, first);
        Files.write(bundle, doubled);
        assertThat(faults(folder)).isNotEmpty().allMatch(fault -> fault.contains("tile/entries/000.p/3"));

        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, first, swapped, 0, first);
        System.arraycopy(bytes, 0, swapped, first, first);
        Files.write(bundle, swapped);
        assertThat(faults(folder))
                .containsExactly(
                        "entry 0: tile/entries/000.p/3: the entry and its hash do not match",
                        "entry 1: tile/entries/000.p/3: the entry and its hash do not match");
    }

    @Test
    void no_number_of_interrupted_writes_hides_that_the_log_was_changed() throws Exception {
        Path folder = temp.resolve("log");
        log(folder, 3);
        Path pending = Files.createDirectories(folder.resolve("pending"));
        for (int n = 0; n < Faults.MAX + 7; n++) {
            Files.createFile(pending.resolve(Integer.toString(n)));
        }
        Path bundle = folder.resolve("tile/entries/000.p/3");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[10] ^= 1;
        Files.write(bundle, bytes);

        Verification verification = LogVerifier.verify(folder, KEY.verifierKey());

        assertThat(verification.faults())
                .hasSize(Faults.MAX + 1)
                .filteredOn(fault -> fault.kind() == Fault.Kind.CHANGED)
                .hasSize(1);
        assertThat(verification.moreFaults()).isEqualTo(7);
        assertThat(verification.toString()).endsWith("\nand 7 more");
    }

    @Test
    void files_that_no_checkpoint_covers_are_named() throws Exception {
        Path folder = temp.resolve("log");
        log(folder, 3);
        byte[] tile = Files.readAllBytes(folder.resolve("tile/0/000.p/3"));
        Files.write(folder.resolve("tile/0/000.p/4"), Arrays.copyOf(tile, tile.length + 32));
        Files.createDirectories(folder.resolve("pending"));
        Files.writeString(folder.resolve("pending/0"), "half");
        Files.writeString(folder.resolve("README"), "not of the log");

        Verification verification = LogVerifier.verify(folder, KEY.verifierKey());

        assertThat(verification.faults().stream().map(Fault::toString))
                .containsExactly(
                        "no entry: pending/0: a write was interrupted; opening the log removes it",
                        "entry 3: tile/0/000.p/4: it holds entries that the log does not have");
        assertThat(verification.unchecked()).containsExactly("README");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 257, LONG})
    void progress_never_goes_back_and_ends_at_the_number_of_entries(int events) throws Exception {
        Path folder = temp.resolve("log");
        log(folder, events);
        List<Long> told = new ArrayList<>();

        LogVerifier.verify(folder, KEY.verifierKey(), (entries, of) -> {
            assertThat(of).isEqualTo(events);
            told.add(entries);
        });

        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith((long) events);
        assertThat(told).hasSize((events + 255) / 256).first().isEqualTo((long) Math.min(256, events));
    }

    @Test
    void the_faults_of_a_log_that_many_threads_read_are_told_in_order() throws Exception {
        Path folder = temp.resolve("log");
        log(folder, LONG);
        for (String file : List.of("tile/entries/018", "tile/0/011", "tile/entries/003")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            bytes[40] ^= 1;
            Files.write(folder.resolve(file), bytes);
        }
        Files.delete(folder.resolve("tile/entries/016"));

        assertThat(faults(folder))
                .containsExactly(
                        "entry 768: tile/entries/003: the entry and its hash do not match",
                        "entry 2817: tile/0/011: the entry and its hash do not match",
                        "entries 4096 to 4351: tile/entries/016: the bundle is not there",
                        "entry 4608: tile/entries/018: the entry and its hash do not match");
    }

    @Test
    void an_interrupt_ends_the_check_of_a_long_log_and_is_kept() {
        Path folder = temp.resolve("log");
        log(folder, LONG);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> LogVerifier.verify(folder, KEY.verifierKey()))
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("interrupted before the log was checked");

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_folder_that_is_not_there_is_said_to_be_so() {
        assertThatThrownBy(() -> LogVerifier.verify(temp.resolve("none"), KEY.verifierKey()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no such folder");
    }
}
