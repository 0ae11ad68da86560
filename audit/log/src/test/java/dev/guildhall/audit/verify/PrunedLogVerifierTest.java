package dev.guildhall.audit.verify;

import static dev.guildhall.audit.PrunedLogs.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Copies;
import dev.guildhall.audit.LogFiles;
import dev.guildhall.audit.PrunedLogs;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.tile.BundleEntry;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.audit.tile.PrunedBundle;
import dev.guildhall.audit.tile.TilePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PrunedLogVerifierTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    // no multiple of two: each of the eight bits has its turn, and each byte one or two
    private static final int SOME_BITS = 5;

    private final PrunedLogs.Setting clock = new PrunedLogs.Setting();

    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("log");
    }

    private void prunedLog(int events) {
        try (AuditLog log = PrunedLogs.open(FileStore.in(folder(), KEY), clock)) {
            PrunedLogs.record(log, events);
            clock.advance(Duration.ofDays(31));
            log.prune(clock.instant(), OFFICER);
        }
    }

    private Verification verify() throws IOException {
        return LogVerifier.verify(folder(), KEY.verifierKey(), Duration.ZERO);
    }

    private List<Path> files() throws IOException {
        return LogFiles.in(folder());
    }

    private List<BundleEntry> read(String file) throws IOException {
        return new ArrayList<>(PrunedBundle.decode(Files.readAllBytes(folder().resolve(file))));
    }

    private void write(String file, List<BundleEntry> entries) throws IOException {
        Files.write(folder().resolve(file), PrunedBundle.encode(entries));
    }

    @Test
    void flipped_bits_of_every_byte_of_any_file_of_a_pruned_log_is_found_in_its_file() throws Exception {
        prunedLog(4);
        assertThat(verify().toString()).startsWith("intact: 5 entries, 2 of them cut");
        int flips = 0;
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            String name = folder().relativize(file).toString();
            for (int bit = 0; bit < bytes.length * 8; bit += SOME_BITS) {
                byte[] changed = bytes.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, changed);

                Verification verification = verify();

                assertThat(verification.isIntact())
                        .as("bit " + bit + " of " + name)
                        .isFalse();
                assertThat(verification.faults()).anyMatch(fault -> fault.file().equals(name));
                assertNamed(name, bytes, bit / 8, verification);
                flips++;
            }
            Files.write(file, bytes);
        }
        assertThat(flips).isGreaterThan(2_000);
        assertThat(verify().isIntact()).isTrue();
    }

    private static void assertNamed(String name, byte[] bytes, int at, Verification verification) {
        TilePath path = TilePath.parse(name).orElse(null);
        if (path != null && path.level() == TilePath.PRUNED) {
            long entry = 0;
            for (int end = PrunedBundle.endAt(bytes, 0); end <= at; end = PrunedBundle.endAt(bytes, end)) {
                entry++;
            }
            long changed = entry;
            assertThat(verification.faults())
                    .filteredOn(fault -> fault.file().equals(name))
                    .as("byte " + at + " of " + name)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.toString())
                            .isEqualTo("entry " + changed + ": " + name + ": the entry and its hash do not match"));
        }
    }

    @Test
    void bits_of_a_pruned_log_with_full_bundles_are_found_in_their_files() throws Exception {
        prunedLog(530);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            String name = folder().relativize(file).toString();
            for (int at = 0; at < bytes.length; at += 1 + bytes.length / 11) {
                byte[] changed = bytes.clone();
                changed[at] ^= 1;
                Files.write(file, changed);

                assertThat(verify().faults())
                        .as("byte " + at + " of " + name)
                        .isNotEmpty()
                        .anyMatch(fault -> fault.file().equals(name));
            }
            Files.write(file, bytes);
        }
        assertThat(verify().toString()).startsWith("intact: 531 entries, 177 of them cut");
    }

    @Test
    void entries_that_are_removed_swapped_or_altered_are_found_though_others_are_cut() throws Exception {
        prunedLog(9);
        String file = "pruned/000.p/9";
        List<BundleEntry> entries = read(file);

        List<BundleEntry> removed = new ArrayList<>(entries);
        removed.remove(4);
        write(file, removed);
        assertThat(verify().faults())
                .isNotEmpty()
                .allMatch(fault -> fault.file().equals(file));

        List<BundleEntry> swapped = new ArrayList<>(entries);
        Collections.swap(swapped, 3, 4);
        write(file, swapped);
        assertThat(verify().faults().stream().map(Fault::toString))
                .containsExactly(
                        "entry 3: " + file + ": the entry and its hash do not match",
                        "entry 4: " + file + ": the entry and its hash do not match");

        List<BundleEntry> altered = new ArrayList<>(entries);
        altered.set(3, new BundleEntry(entries.get(0).leaf(), Optional.empty()));
        write(file, altered);
        assertThat(verify().faults().stream().map(Fault::toString))
                .containsExactly("entry 3: " + file + ": the entry and its hash do not match");
    }

    @Test
    void an_entry_that_was_cut_by_somebody_else_than_the_log_is_found() throws Exception {
        prunedLog(9);
        String file = "pruned/000.p/10";
        List<BundleEntry> entries = read(file);
        assertThat(verify().pruned()).isEqualTo(3);

        for (int index : new int[] {1, 5, 8, 9}) {
            write(
                    file,
                    BundleEntry.cut(
                            entries,
                            bytes -> bytes == entries.get(index).bytes().orElseThrow(),
                            10));

            Verification verification = verify();

            assertThat(verification.faults().stream().map(Fault::toString))
                    .as("entry " + index)
                    .singleElement()
                    .asString()
                    .startsWith(
                            index == 9 ? "entries 0 to 9: pruned: 4 entries" : "entry " + index + ": pruned: 1 entries")
                    .endsWith(" are cut to their hashes without being on any list of what the log cut");
        }
    }

    @Test
    void an_entry_that_was_cut_in_the_place_of_one_that_was_put_back_is_found() throws Exception {
        Path copy = temp.resolve("yesterday");
        try (AuditLog log = PrunedLogs.open(FileStore.in(folder(), KEY), clock)) {
            PrunedLogs.record(log, 9);
        }
        Copies.of(folder(), copy);
        List<BundleEntry> yesterday =
                EntryBundle.decode(Files.readAllBytes(copy.resolve("tile/entries/000.p/9"))).stream()
                        .map(BundleEntry::whole)
                        .toList();
        clock.advance(Duration.ofDays(31));
        try (AuditLog log = PrunedLogs.open(FileStore.in(folder(), KEY), clock)) {
            log.prune(clock.instant(), OFFICER);
        }
        String file = "pruned/000.p/10";
        List<BundleEntry> entries = new ArrayList<>(read(file));
        assertThat(entries.get(3).isCut()).isTrue();
        entries.set(3, yesterday.get(3));
        entries.set(4, new BundleEntry(entries.get(4).leaf(), Optional.empty()));

        write(file, entries);

        assertThat(verify().faults().stream().map(Fault::toString))
                .containsExactly(
                        "entry 4: pruned: 1 entries are cut to their hashes without being on any list of what the log cut");
    }

    @Test
    void a_pruning_that_was_told_of_without_a_list_adds_nothing_to_those_that_were() throws Exception {
        try (FileStore store = FileStore.in(folder(), KEY).clock(clock).open();
                AuditLog log = PrunedLogs.over(store)) {
            PrunedLogs.record(log, 9);
            clock.advance(Duration.ofDays(31));
            log.prune(clock.instant(), OFFICER);
            AuditEvent late = AuditEvent.success(LogActions.PRUNED, OFFICER)
                    .detail(LogActions.ENTRIES, 1)
                    .detail(LogActions.FIRST, 0)
                    .detail(LogActions.LAST, 0)
                    .detail(LogActions.TOTAL, 1)
                    .build();
            store.append(recorded -> EventWriter.write(new RecordedEvent(late, recorded, Origin.untold())));
        }

        assertThat(verify().faults()).isEmpty();
        assertThat(verify().pruned()).isEqualTo(3);
    }

    @Test
    void a_bundle_that_is_there_in_neither_form_is_missed() throws Exception {
        prunedLog(300);
        Files.delete(folder().resolve("pruned/000"));

        assertThat(verify().faults().stream().map(Fault::toString))
                .containsExactly("entries 0 to 255: tile/entries/000: the bundle is not there");
    }

    @Test
    void a_bundle_that_is_there_in_both_forms_is_checked_in_both() throws Exception {
        try (AuditLog log = PrunedLogs.open(FileStore.in(folder(), KEY), clock)) {
            PrunedLogs.record(log, 300);
        }
        Copies.of(folder(), temp.resolve("whole"));
        clock.advance(Duration.ofDays(31));
        try (AuditLog log = PrunedLogs.open(FileStore.in(folder(), KEY), clock)) {
            log.prune(clock.instant(), OFFICER);
        }
        Files.copy(temp.resolve("whole/tile/entries/000"), folder().resolve("tile/entries/000"));
        assertThat(verify().isIntact()).isTrue();

        byte[] bytes = Files.readAllBytes(folder().resolve("pruned/000"));
        bytes[20] ^= 1;
        Files.write(folder().resolve("pruned/000"), bytes);

        assertThat(verify().faults().stream().map(Fault::toString))
                .containsExactly("entry 0: pruned/000: the entry and its hash do not match");
    }
}
