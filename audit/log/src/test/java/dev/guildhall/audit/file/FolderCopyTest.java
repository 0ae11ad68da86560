package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.OpenFiles;
import dev.guildhall.audit.PrunedLogs;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int ENTRIES = 1_300;

    @TempDir
    private Path temp;

    private FolderReader log;

    @BeforeEach
    void a_log_of_some_bundles() {
        Path folder = temp.resolve("log");
        try (FileStore store = FileStore.in(folder, KEY).open()) {
            List<CompletableFuture<Receipt>> futures = new ArrayList<>();
            for (int n = 0; n < ENTRIES; n++) {
                byte[] entry = ("entry " + n).getBytes(StandardCharsets.UTF_8);
                futures.add(store.appendAsync(recorded -> entry));
            }
            futures.forEach(CompletableFuture::join);
        }
        log = FolderReader.of(folder);
    }

    /** The log, with entry 700 as something makes of it. */
    private LogReader changed(UnaryOperator<StoredEntry> change) {
        return new Seen(
                log,
                entries -> entries.stream()
                        .map(entry -> entry.index() == 700 ? change.apply(entry) : entry)
                        .toList());
    }

    /** A log whose entries are seen through something. */
    private record Seen(LogReader log, UnaryOperator<List<StoredEntry>> through) implements LogReader {
        @Override
        public Checkpoint latest() {
            return log.latest();
        }

        @Override
        public MerkleTree tree(Checkpoint checkpoint) {
            return log.tree(checkpoint);
        }

        @Override
        public List<StoredEntry> entries(long first, int count) {
            return through.apply(log.entries(first, count));
        }
    }

    @Test
    void a_copy_verifies_and_has_nothing_beside_the_log() throws Exception {
        Path copy = temp.resolve("copy");

        Checkpoint checkpoint = FolderCopy.write(log, copy);

        Verification verification = LogVerifier.verify(copy, KEY.verifierKey());
        assertThat(verification.toString()).startsWith("intact: " + ENTRIES + " entries");
        assertThat(verification.unchecked()).isEmpty();
        assertThat(verification.checkpoint()).contains(checkpoint);
        assertThat(copy).isDirectoryNotContaining("glob:**pending");
    }

    @Test
    void a_copy_can_be_written_to_as_the_log_itself() throws Exception {
        Path copy = temp.resolve("copy");
        FolderCopy.write(log, copy);

        try (FileStore store = FileStore.in(copy, KEY).open()) {
            assertThat(store.append(recorded -> new byte[1]).index()).isEqualTo(ENTRIES);
        }

        assertThat(LogVerifier.verify(copy, KEY.verifierKey()).isIntact()).isTrue();
    }

    @Test
    void a_changed_entry_is_not_copied_whatever_hash_the_store_gives() {
        LogReader changed =
                changed(entry -> new StoredEntry(entry.index(), entry.leafHash(), Optional.of(new byte[] {1, 2, 3})));

        assertThatThrownBy(() -> FolderCopy.write(changed, temp.resolve("copy")))
                .isInstanceOf(DamagedLogException.class)
                .hasMessage("The log was changed: its 1300 entries do not lead to the root of its checkpoint");
        assertThat(temp.resolve("copy/checkpoint")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_copy_that_fails_leaves_no_file_open() throws Exception {
        LogReader changed =
                changed(entry -> new StoredEntry(entry.index(), entry.leafHash(), Optional.of(new byte[] {1, 2, 3})));
        Path copy = temp.resolve("copy");

        assertThatThrownBy(() -> FolderCopy.write(changed, copy)).isInstanceOf(DamagedLogException.class);

        assertThat(OpenFiles.under(copy)).isEmpty();
    }

    @Test
    void the_hash_of_a_pruned_entry_is_held_against_the_checkpoint() {
        LogReader pruned =
                changed(entry -> new StoredEntry(entry.index(), TreeHasher.leaf(new byte[] {9}), Optional.empty()));

        assertThatThrownBy(() -> FolderCopy.write(pruned, temp.resolve("copy")))
                .isInstanceOf(DamagedLogException.class)
                .hasMessage("The log was changed: its 1300 entries do not lead to the root of its checkpoint");
    }

    @Test
    void a_copy_says_that_an_entry_was_cut_of_which_the_log_does_not_tell() throws Exception {
        LogReader pruned = changed(entry -> new StoredEntry(entry.index(), entry.leafHash(), Optional.empty()));

        FolderCopy.write(pruned, temp.resolve("copy"));

        assertThat(LogVerifier.verify(temp.resolve("copy"), KEY.verifierKey()).toString())
                .contains("1 entries are cut to their hashes without being on any list of what the log cut");
    }

    @Test
    void a_copy_of_a_log_that_is_pruned_meanwhile_has_what_tells_of_that() throws Exception {
        PrunedLogs.Setting clock = new PrunedLogs.Setting();
        Path folder = temp.resolve("pruned");
        try (AuditLog written = PrunedLogs.open(FileStore.in(folder, KEY), clock)) {
            PrunedLogs.record(written, 3_000);
            Checkpoint before = written.checkpoint();
            clock.advance(Duration.ofDays(31));
            LogReader prunedInBetween = new Seen(FolderReader.of(folder), entries -> {
                if (entries.get(0).index() == 0) {
                    written.prune(clock.instant(), PrunedLogs.OFFICER);
                }
                return entries;
            });

            Checkpoint copied = FolderCopy.write(prunedInBetween, temp.resolve("copy"));

            assertThat(copied.size()).isEqualTo(before.size() + 1);
        }
        Verification verification = LogVerifier.verify(temp.resolve("copy"), KEY.verifierKey());
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.pruned()).isPositive().isLessThan(1_000);
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws Exception {
        Path copy = Files.createDirectory(temp.resolve("copy"));
        Files.createFile(copy.resolve("something"));

        assertThatThrownBy(() -> FolderCopy.write(log, copy)).hasMessageEndingWith("is not empty: give one that is");
        assertThat(copy).isDirectoryContaining("glob:**something");
    }
}
