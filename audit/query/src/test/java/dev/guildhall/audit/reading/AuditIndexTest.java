package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditIndexTest {

    private static final AuditQuery ALL = AuditQuery.where().build();

    @TempDir
    private Path temp;

    private Path folder;
    private Path indexFolder;

    @BeforeEach
    void folders() {
        folder = temp.resolve("log");
        indexFolder = temp.resolve("index");
    }

    private void record(int from, int count) {
        try (AuditLog log = Logs.open(folder)) {
            Logs.record(log, events(from, count));
        }
    }

    private static List<AuditEvent> events(int from, int count) {
        List<AuditEvent> events = new ArrayList<>();
        for (int n = from; n < from + count; n++) {
            events.add(AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                    .subject("s-" + n % 10)
                    .detail("note", "detail-canary")
                    .build());
        }
        return events;
    }

    private static long count(AuditIndex index, AuditQuery query) {
        try (Snapshot snapshot = index.snapshot()) {
            return snapshot.count(query);
        }
    }

    @Test
    void reads_only_what_was_added_since() {
        record(0, 30);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            Refreshed first = index.refresh();
            record(30, 12);
            Refreshed second = index.refresh();
            Refreshed third = index.refresh();

            assertThat(first.added()).isEqualTo(30);
            assertThat(second.added()).isEqualTo(12);
            assertThat(second.size()).isEqualTo(42);
            assertThat(third.added()).isZero();
            assertThat(count(index, AuditQuery.where().subject("s-7").build())).isEqualTo(4);
        }
    }

    @Test
    void goes_on_where_it_was_when_it_is_opened_again() {
        record(0, 30);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();
        }
        record(30, 5);

        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            assertThat(count(index, ALL)).isEqualTo(30);
            Refreshed refreshed = index.refresh();

            assertThat(refreshed.added()).isEqualTo(5);
            assertThat(refreshed.rebuilt()).isEmpty();
        }
    }

    @Test
    void an_index_of_another_log_is_built_anew_and_said_so() {
        record(0, 30);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();
        }
        Path other = temp.resolve("other");
        try (AuditLog log = Logs.open(other, SigningKey.generate("example.gov.uk/other", new SecureRandom()))) {
            Logs.record(log, events(100, 7));
        }

        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(other))) {
            assertThat(count(index, ALL)).isZero();
            Refreshed refreshed = index.refresh();

            assertThat(refreshed.rebuilt()).contains("it is of the log example.gov.uk/permits");
            assertThat(refreshed.size()).isEqualTo(7);
            assertThat(index.refresh().rebuilt()).isEmpty();
        }
    }

    @Test
    void an_index_of_a_log_that_was_put_back_and_went_another_way_is_built_anew() throws Exception {
        record(0, 10);
        Path copy = temp.resolve("copy");
        Folders.copy(folder, copy);
        record(10, 10);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();
        }
        try (AuditLog log = Logs.open(copy)) {
            Logs.record(log, events(500, 15));
        }

        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(copy))) {
            Refreshed refreshed = index.refresh();

            assertThat(refreshed.rebuilt()).contains("the log has another entry 19 or none");
            assertThat(refreshed.size()).isEqualTo(25);
            assertThat(count(index, ALL)).isEqualTo(25);
        }
    }

    @Test
    void entries_that_are_pruned_or_no_events_are_skipped_and_counted() {
        try (AuditStore store = FileStore.in(folder, Logs.KEY).open()) {
            store.append(recorded -> "{\"other\":\"program\"}".getBytes(StandardCharsets.UTF_8));
        }
        record(0, 9);

        try (AuditIndex index =
                AuditIndex.open(indexFolder, new Logs.Pruned(FolderReader.of(folder), Set.of(3L, 4L)))) {
            Refreshed refreshed = index.refresh();

            assertThat(refreshed.size()).isEqualTo(10);
            assertThat(refreshed.unreadable()).isEqualTo(1);
            assertThat(refreshed.pruned()).isEqualTo(2);
            assertThat(count(index, ALL)).isEqualTo(7);
        }
    }

    @Test
    void an_event_that_was_pruned_after_it_was_indexed_leaves_every_file_of_the_index() throws Exception {
        record(0, 400);
        Set<Long> gone = new HashSet<>();
        try (AuditIndex index = AuditIndex.open(indexFolder, new Logs.Pruned(FolderReader.of(folder), gone))) {
            index.refresh();
            assertThat(terms()).contains("actor:c-123");

            gone.add(123L);
            try (Snapshot snapshot = index.snapshot()) {
                assertThat(snapshot.page(ALL.but().after(122).limit(1).build()).pruned())
                        .isEqualTo(1);
            }
            assertThat(index.forgetPruned()).isEqualTo(1);
            assertThat(index.forgetPruned()).isZero();

            assertThat(terms()).contains("actor:c-122").doesNotContain("actor:c-123");
            assertThat(index.refresh().pruned()).isEqualTo(1);
            assertThat(count(index, ALL)).isEqualTo(399);
        }
    }

    @Test
    void no_field_of_an_event_stands_in_the_index() throws Exception {
        record(0, 50);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();
        }

        assertThat(terms())
                .contains("actor:c-0", "subject:s-3", "outcome:success", "actor-kind:citizen", "action:page.answered")
                .noneMatch(term -> term.contains("detail-canary"))
                .hasSize(50 + 10 + 3);
        for (Path file : Folders.files(indexFolder)) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("detail-canary");
        }
    }

    /** Every term in the files of the index, of documents that are deleted, too. */
    private Set<String> terms() throws Exception {
        Set<String> terms = new TreeSet<>();
        try (Directory directory = FSDirectory.open(indexFolder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (FieldInfo field : leaf.reader().getFieldInfos()) {
                    Terms found = leaf.reader().terms(field.name);
                    TermsEnum each = found == null ? TermsEnum.EMPTY : found.iterator();
                    for (BytesRef term = each.next(); term != null; term = each.next()) {
                        terms.add(field.name + ":" + term.utf8ToString());
                    }
                }
            }
            Set<String> files = new TreeSet<>(reader.getIndexCommit().getFileNames());
            files.add("write.lock");
            assertThat(Folders.files(indexFolder))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(files);
        }
        return terms;
    }

    @Test
    void verifying_the_log_does_not_mind_the_index() throws Exception {
        record(0, 30);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();
        }

        assertThat(LogVerifier.verify(folder, Logs.KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void a_folder_within_the_log_is_refused() throws Exception {
        record(0, 1);

        assertThatThrownBy(() -> AuditIndex.open(folder.resolve("index"), FolderReader.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is within the log in")
                .hasMessageEndingWith("give the index a folder of its own, beside the log's");
        assertThat(LogVerifier.verify(folder, Logs.KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void a_folder_that_is_open_already_is_refused_and_stays_whole() {
        record(0, 5);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();

            assertThatThrownBy(() -> AuditIndex.open(indexFolder, FolderReader.of(folder)))
                    .isInstanceOf(AuditUnavailableException.class)
                    .hasMessageContaining("it is open in another process or in this one: close it there");

            assertThat(count(index, ALL)).isEqualTo(5);
        }
    }

    @Test
    void a_file_that_is_not_of_the_index_outlives_a_rebuild() throws Exception {
        record(0, 5);
        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            index.refresh();
        }
        Files.writeString(indexFolder.resolve("notes.txt"), "ours");
        for (Path file : Folders.files(indexFolder)) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }

        try (AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder))) {
            assertThat(index.refresh().rebuilt()).contains("it is incomplete or of another format");
        }
        assertThat(indexFolder.resolve("notes.txt")).hasContent("ours");
    }

    @Test
    void a_closed_index_says_so() {
        record(0, 5);
        AuditIndex index = AuditIndex.open(indexFolder, FolderReader.of(folder));
        index.close();
        index.close();

        assertThatThrownBy(() -> index.knows(Filter.SUBJECT, "s-1"))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("is closed: open it again");
        assertThatThrownBy(index::refresh)
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("is closed: open it again");
        assertThatThrownBy(index::forgetPruned).isInstanceOf(AuditUnavailableException.class);
    }
}
