package dev.guildhall.audit.reading;

import static dev.guildhall.audit.reading.KeyedLog.VISIT;
import static dev.guildhall.audit.reading.KeyedLog.granted;
import static dev.guildhall.audit.reading.KeyedLog.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.LogVerifier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of a log that is really pruned: what is cut in the log leaves the files of the index. */
class PrunedIndexTest {

    private static final String VISITOR = "!visitor-canary-4711";
    private static final String STAYING = "!visitor-canary-stays";
    private static final AuditQuery VISITS = AuditQuery.where().action(VISIT).build();

    @TempDir
    private Path temp;

    private KeyedLog keyed;

    @BeforeEach
    void open() {
        keyed = KeyedLog.in(temp);
        keyed.record(IntStream.range(0, 300)
                .mapToObj(n -> n % 2 == 0 ? granted("s-" + n % 6) : visit(n == 151 ? VISITOR : "c-" + n, "s-" + n % 6))
                .toArray(AuditEvent[]::new));
    }

    @AfterEach
    void close() {
        keyed.close();
    }

    private boolean isInIndexFiles(String text) throws IOException {
        for (Path file : Folders.files(keyed.indexFolder())) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                return true;
            }
        }
        return false;
    }

    private long visits() {
        try (Snapshot snapshot = keyed.index().snapshot()) {
            return snapshot.count(VISITS);
        }
    }

    @Test
    void after_a_refresh_nothing_of_a_pruned_event_is_left_in_the_bytes_of_the_index() throws Exception {
        assertThat(isInIndexFiles(VISITOR)).isTrue();
        keyed.clock().advance(Duration.ofDays(40));
        keyed.record(visit(STAYING, "s-7"));

        Pruning pruning = keyed.pruneAfterDays(1);
        Refreshed refreshed = keyed.index().refresh();

        assertThat(pruning.entries()).isEqualTo(150);
        assertThat(refreshed.dropped()).isEqualTo(150);
        assertThat(refreshed.pruned()).isEqualTo(150);
        assertThat(isInIndexFiles(VISITOR)).isFalse();
        assertThat(isInIndexFiles(STAYING)).isTrue();
        assertThat(visits()).isEqualTo(1);
        assertThat(keyed.index().refresh().dropped()).isZero();
        assertThat(keyed.index().forgetPruned()).isZero();
        assertThat(LogVerifier.verify(keyed.folder(), Logs.KEY.verifierKey()).faults())
                .isEmpty();
    }

    @Test
    void what_was_pruned_before_a_refresh_is_counted_by_readers_and_not_given() throws Exception {
        keyed.pruneAfterDays(40);

        var page = keyed.reader().find(VISITS, KeyedLog.OFFICER);
        Exported exported =
                keyed.reader().export(VISITS, ExportFormat.CSV, OutputStream.nullOutputStream(), KeyedLog.OFFICER);

        assertThat(page.events()).isEmpty();
        assertThat(page.pruned()).isEqualTo(50);
        assertThat(exported).isEqualTo(new Exported(0, 150, 0));
        assertThat(keyed.reader().event(1, KeyedLog.OFFICER)).isEmpty();
        assertThat(keyed.reader().subjectOf(1)).isEmpty();
        assertThat(keyed.reader().event(2, KeyedLog.OFFICER))
                .hasValueSatisfying(event -> assertThat(event.index()).isEqualTo(2));
    }

    @Test
    void an_index_that_was_closed_while_the_log_was_pruned_forgets_when_it_is_opened_again() throws Exception {
        keyed.index().close();
        keyed.pruneAfterDays(40);

        try (AuditIndex again = AuditIndex.open(keyed.indexFolder(), FolderReader.of(keyed.folder()))) {
            Refreshed refreshed = again.refresh();

            assertThat(refreshed.rebuilt()).isEmpty();
            assertThat(refreshed.dropped()).isEqualTo(150);
            assertThat(isInIndexFiles(VISITOR)).isFalse();
        }
    }

    @Test
    void an_index_that_is_built_of_a_pruned_log_has_nothing_to_drop() throws Exception {
        keyed.pruneAfterDays(40);

        try (AuditIndex anew = AuditIndex.open(temp.resolve("anew"), FolderReader.of(keyed.folder()))) {
            Refreshed refreshed = anew.refresh();

            assertThat(refreshed.pruned()).isEqualTo(150);
            assertThat(refreshed.dropped()).isZero();
        }
    }

    /** A log in a folder as it was read between telling of a pruning and cutting: with the entries of a copy from before. */
    private record NotYetCut(FolderReader told, FolderReader whole, long cutFrom) implements LogReader {
        @Override
        public Checkpoint latest() {
            return told.latest();
        }

        @Override
        public MerkleTree tree(Checkpoint checkpoint) {
            return told.tree(checkpoint);
        }

        @Override
        public List<StoredEntry> entries(long first, int count) {
            List<StoredEntry> before = whole.entries(first, count);
            return told.entries(first, count).stream()
                    .map(entry -> entry.index() < cutFrom && entry.index() - first < before.size()
                            ? before.get((int) (entry.index() - first))
                            : entry)
                    .toList();
        }
    }

    @Test
    void an_index_that_reads_of_a_pruning_before_it_is_done_looks_again_until_it_is() throws Exception {
        Path before = temp.resolve("before");
        Folders.copy(keyed.folder(), before);
        keyed.pruneAfterDays(40);
        FolderReader told = FolderReader.of(keyed.folder());
        FolderReader whole = FolderReader.of(before);
        Path folder = temp.resolve("early");

        try (AuditIndex early = AuditIndex.open(folder, new NotYetCut(told, whole, 300))) {
            assertThat(early.refresh().dropped()).isZero();
            assertThat(early.refresh().dropped()).isZero();
        }
        try (AuditIndex half = AuditIndex.open(folder, new NotYetCut(told, whole, 100))) {
            assertThat(half.refresh().dropped()).isEqualTo(100);
        }
        try (AuditIndex done = AuditIndex.open(folder, told)) {
            assertThat(done.refresh().dropped()).isEqualTo(50);
            assertThat(done.refresh().dropped()).isZero();
            try (Snapshot snapshot = done.snapshot()) {
                assertThat(snapshot.count(VISITS)).isZero();
                assertThat(snapshot.count(
                                AuditQuery.where().action(KeyedLog.GRANTED).build()))
                        .isEqualTo(150);
            }
        }
    }

    @Test
    void prunings_that_follow_one_another_are_all_forgotten() throws Exception {
        keyed.pruneAfterDays(40);
        keyed.record(visit("c-again", "s-1"), granted("s-2"));
        keyed.pruneAfterDays(40);

        Refreshed refreshed = keyed.index().refresh();

        assertThat(visits()).isZero();
        assertThat(refreshed.pruned()).isEqualTo(151);
        assertThat(isInIndexFiles("c-again")).isFalse();
    }
}
