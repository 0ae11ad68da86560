package dev.guildhall.audit.file;

import static dev.guildhall.audit.PrunedLogs.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Copies;
import dev.guildhall.audit.LogFiles;
import dev.guildhall.audit.PrunedLogs;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.tile.CuttingDisk;
import dev.guildhall.audit.tile.Disk;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.Fault;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a pruning between any two of its operations on files. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PruningCrashTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int EVENTS = 270;
    private static final long OVER = 90;

    private final PrunedLogs.Setting clock = new PrunedLogs.Setting();

    @TempDir
    private Path temp;

    private AuditLog open(Path folder, Disk disk) {
        return PrunedLogs.open(FileStore.in(folder, KEY).disk(disk), clock);
    }

    private Verification verify(Path folder) throws IOException {
        return LogVerifier.verify(folder, KEY.verifierKey());
    }

    /** A log with a full bundle, and a partial one, of which a third is over by now. */
    private List<Receipt> begin(Path folder) {
        List<Receipt> receipts = new ArrayList<>();
        try (AuditLog log = open(folder, Disk.REAL)) {
            receipts.addAll(PrunedLogs.record(log, EVENTS));
        }
        clock.advance(Duration.ofDays(31));
        return receipts;
    }

    /** Prunes until the machine dies, and answers whether it did; the folder is left as it is then. */
    private boolean pruneAndDie(Path folder, Path killed, int operations) throws Exception {
        CuttingDisk disk = new CuttingDisk(operations);
        boolean died = false;
        try (AuditLog log = open(folder, disk)) {
            try {
                log.prune(clock.instant(), OFFICER);
            } catch (CuttingDisk.Cut cut) {
                died = true;
            }
            // the log's own thread is done with the segments by then
            while (!Files.exists(folder.resolve("wal/spare"))) {
                Thread.sleep(1);
            }
            Copies.of(folder, killed);
        }
        return died;
    }

    @Test
    void a_crash_between_any_two_operations_leaves_each_entry_whole_or_cut_and_pruning_again_completes_it()
            throws Exception {
        Path start = temp.resolve("start");
        List<Receipt> receipts = begin(start);
        Set<Long> counts = new HashSet<>();
        boolean died = true;
        int operations = 0;
        for (; died; operations++) {
            Path folder = temp.resolve("log" + operations);
            Path killed = temp.resolve("killed" + operations);
            Copies.of(start, folder);

            died = pruneAndDie(folder, killed, operations);

            // as it lies there, and as it is opened
            assertThat(verify(killed).faults())
                    .as("cut at " + operations)
                    .allMatch(fault -> fault.kind() == Fault.Kind.UNFINISHED);
            assertThat(wholeOrCut(killed, receipts)).isBetween(0L, OVER);
            open(killed, Disk.REAL).close();
            assertThat(verify(killed).faults()).as("cut at " + operations).isEmpty();
            counts.add(wholeOrCut(killed, receipts));
            // it is pruned to the end, and grows
            try (AuditLog log = open(killed, Disk.REAL)) {
                log.prune(clock.instant(), OFFICER);
                assertThat(wholeOrCut(killed, receipts)).isEqualTo(OVER);
                assertNoneLeft(killed);
                PrunedLogs.record(log, 5);
            }
            assertThat(verify(killed).faults()).as("cut at " + operations).isEmpty();
            assertThat(verify(killed).pruned()).isEqualTo(OVER);
            DurableFiles.deleteFolder(folder);
            DurableFiles.deleteFolder(killed);
        }

        assertThat(operations).isGreaterThan(12);
        assertThat(counts).contains(0L, OVER).hasSizeGreaterThan(2);
    }

    /** How many entries are cut, each of which has its hash. */
    private static long wholeOrCut(Path folder, List<Receipt> receipts) {
        List<StoredEntry> entries = FolderReader.of(folder).entries(0, EVENTS);
        for (Receipt receipt : receipts) {
            assertThat(entries.get((int) receipt.index()).leafHash()).isEqualTo(receipt.leafHash());
        }
        return entries.stream().filter(entry -> entry.bytes().isEmpty()).count();
    }

    private static void assertNoneLeft(Path folder) throws IOException {
        assertThat(LogFiles.names(folder.resolve("tile"))).noneMatch(name -> name.contains("entries"));
    }

    @Test
    void a_disk_that_fails_half_way_makes_the_log_unavailable_for_pruning_and_for_nothing_else() throws Exception {
        Path folder = temp.resolve("log");
        List<Receipt> receipts = begin(folder);
        Disk full = new Disk() {
            @Override
            public void move(Path file, Path target) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (AuditLog log = open(folder, full)) {
            assertThatThrownBy(() -> log.prune(clock.instant(), OFFICER))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessage("The log could not be pruned to its end: IOException No space left on device");
            PrunedLogs.record(log, 3);
            log.checkpoint();
        }

        assertThat(wholeOrCut(folder, receipts)).isZero();
        assertThat(verify(folder).faults()).isEmpty();
    }

    @Test
    void after_a_failure_half_way_the_log_goes_on_and_is_pruned_to_its_end() throws Exception {
        int operations = 4;
        Path start = temp.resolve("start");
        List<Receipt> receipts = begin(start);
        for (int failing = 0; failing < operations; failing++) {
            Path folder = temp.resolve("log" + failing);
            Copies.of(start, folder);
            FailingOnce disk = new FailingOnce(failing);
            try (AuditLog log = open(folder, disk)) {
                assertThatThrownBy(() -> log.prune(clock.instant(), OFFICER))
                        .isInstanceOf(AuditUnavailableException.class);
                PrunedLogs.record(log, 3);
                log.checkpoint();

                log.prune(clock.instant(), OFFICER);

                PrunedLogs.record(log, 3);
            }
            assertThat(wholeOrCut(folder, receipts)).isEqualTo(OVER);
            assertThat(verify(folder).faults()).as("failed at move " + failing).isEmpty();
            assertThat(verify(folder).pruned()).isEqualTo(OVER);
        }
    }

    /** A disk that fails once: at the operation of this number, renamings and deletions counted. */
    private static final class FailingOnce implements Disk {
        private int left;

        FailingOnce(int operations) {
            this.left = operations;
        }

        private void operation() throws IOException {
            if (left-- == 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void move(Path file, Path target) throws IOException {
            operation();
            Disk.REAL.move(file, target);
        }

        @Override
        public void delete(Path file) throws IOException {
            operation();
            Disk.REAL.delete(file);
        }
    }
}
