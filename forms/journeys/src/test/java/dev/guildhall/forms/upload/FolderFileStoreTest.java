package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest extends FileStoreContract {

    @TempDir
    Path folder;

    @Override
    protected FileStore store() {
        return FolderFileStore.unsealedIn(folder.resolve("uploads"));
    }

    @Test
    void files_that_are_not_its_own_stay_whatever_their_age() throws IOException {
        FileStore store = store();
        Path other = Files.writeString(folder.resolve("uploads/readme.txt"), "mine");
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));

        assertThat(store.purge(Instant.parse("2999-01-01T00:00:00Z"))).isZero();
        assertThat(other).exists();
    }

    @Test
    void what_a_killed_process_left_unfinished_is_purged_in_the_end() throws IOException {
        FileStore store = store();
        Path left = Files.writeString(folder.resolve("uploads/unfinished-0123"), "half");
        Instant written = Files.getLastModifiedTime(left).toInstant();

        assertThat(store.purge(written.plusSeconds(60))).isZero();
        assertThat(store.purge(written.plus(FolderFileStore.UNFINISHED).plusSeconds(1)))
                .isEqualTo(1);
    }

    @Test
    void a_file_outlives_the_store_that_put_it() throws IOException {
        String id = store().put(new ByteArrayInputStream(new byte[] {1}), Instant.now());

        try (Stream<Path> all = Files.list(folder.resolve("uploads"))) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly(id);
        }
        assertThat(store().open(id).readAllBytes()).containsExactly(1);
    }
}
