package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest extends FileStoreContract {

    @TempDir
    Path folder;

    @Override
    protected FileStore store() {
        return FolderFileStore.in(folder.resolve("uploads"));
    }

    @Test
    void files_that_are_not_its_own_stay_whatever_their_age() throws IOException {
        FileStore store = store();
        Path other = Files.writeString(folder.resolve("uploads/readme.txt"), "mine");
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));

        assertThat(store.purge(Instant.parse("2999-01-01T00:00:00Z"), 10)).isZero();
        assertThat(other).exists();
    }

    @Test
    void what_a_killed_process_left_unfinished_is_purged_in_the_end() throws IOException {
        FileStore store = store();
        Path left = Files.writeString(folder.resolve("uploads/unfinished-0123"), "half");
        Instant written = Files.getLastModifiedTime(left).toInstant();

        assertThat(store.purge(written.plusSeconds(60), 10)).isZero();
        assertThat(store.purge(written.plus(FolderFileStore.UNFINISHED).plusSeconds(1), 10))
                .isEqualTo(1);
    }

    @Test
    void a_file_outlives_the_store_that_put_it() throws IOException {
        String id = FileStore.newId(new SecureRandom());
        store().put(id, new ByteArrayInputStream(new byte[] {1}), Instant.now());

        try (Stream<Path> all = Files.list(folder.resolve("uploads"))) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly(id);
        }
        assertThat(store().open(id).readAllBytes()).containsExactly(1);
    }

    @Test
    void a_file_that_is_being_written_is_left_to_who_writes_it() throws IOException {
        FileStore store = store();
        String id = FileStore.newId(new SecureRandom());
        Path others = Files.writeString(folder.resolve("uploads/unfinished-" + id), "half");

        assertThatThrownBy(() -> store.put(id, new ByteArrayInputStream(new byte[] {1}), Instant.now()))
                .isInstanceOf(IOException.class);

        assertThat(others).hasContent("half");
    }
}
