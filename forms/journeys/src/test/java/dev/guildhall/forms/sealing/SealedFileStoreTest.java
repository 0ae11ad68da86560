package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FileStoreContract;
import dev.guildhall.forms.upload.FolderFileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileStoreTest extends FileStoreContract {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SealingKey EARLIER = SealingKey.random("2026-05", RANDOM);
    private static final SealingKey CURRENT = SealingKey.random("2026-06", RANDOM);

    @TempDir
    Path folder;

    @Override
    protected FileStore store() {
        return store(KeyProvider.local(CURRENT, EARLIER));
    }

    private FileStore store(KeyProvider keys) {
        return SealedFileStore.of(FolderFileStore.in(folder), keys, RANDOM);
    }

    private static String put(FileStore store, byte[] content) throws IOException {
        String id = FileStore.newId(RANDOM);
        store.put(id, new ByteArrayInputStream(content), Instant.now());
        return id;
    }

    private static byte[] read(FileStore store, String id) throws IOException {
        try (InputStream content = store.open(id)) {
            return content.readAllBytes();
        }
    }

    @Test
    void nothing_of_the_content_is_in_the_store_beneath() throws IOException {
        byte[] secret = "a very secret statement".repeat(9_000).getBytes(StandardCharsets.UTF_8);

        String id = put(store(), secret);

        assertThat(new String(Files.readAllBytes(folder.resolve(id)), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void after_a_rotation_earlier_files_are_read_and_new_ones_need_the_new_key() throws IOException {
        String early = put(store(KeyProvider.local(EARLIER)), new byte[] {1});
        FileStore rotated = store();
        String late = put(rotated, new byte[] {2});

        assertThat(read(rotated, early)).containsExactly(1);
        assertThat(read(store(KeyProvider.local(CURRENT)), late)).containsExactly(2);
        assertThatThrownBy(() -> read(store(KeyProvider.local(EARLIER)), late))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(UnknownKeyException.class)
                .hasMessageContaining("2026-06");
    }

    @Test
    void another_key_of_the_same_id_opens_nothing() throws IOException {
        String id = put(store(), new byte[10]);

        assertThatThrownBy(() -> read(store(KeyProvider.local(SealingKey.random("2026-06", RANDOM))), id))
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_same_content_is_never_sealed_to_the_same_bytes() throws IOException {
        byte[] one = Files.readAllBytes(folder.resolve(put(store(), new byte[64])));
        byte[] other = Files.readAllBytes(folder.resolve(put(store(), new byte[64])));

        assertThat(Arrays.copyOfRange(one, one.length - 80, one.length))
                .isNotEqualTo(Arrays.copyOfRange(other, other.length - 80, other.length));
    }

    @Test
    void what_is_no_sealed_file_is_not_read_as_one() throws IOException {
        String id = put(store(), new byte[10]);
        for (int length : new int[] {0, 1, 3, 40}) {
            Files.write(folder.resolve(id), new byte[length]);

            assertThatThrownBy(() -> store().open(id)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> store().open(FileStore.newId(RANDOM))).isInstanceOf(NoSuchFileException.class);
    }

    /** A store that keeps nothing and counts how far the content was read before it asked for the next byte. */
    @Test
    void a_file_is_sealed_while_it_is_read_and_never_held_whole() throws IOException {
        AtomicLong produced = new AtomicLong();
        AtomicLong mostAhead = new AtomicLong();
        long size = 10L * 1024 * 1024;
        InputStream content = new InputStream() {
            @Override
            public int read() {
                return read(new byte[1], 0, 1) < 0 ? -1 : 0;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int given = (int) Math.min(length, size - produced.get());
                produced.addAndGet(given);
                return given == 0 ? -1 : given;
            }
        };
        FileStore counting = new CountingStore(kept -> mostAhead.accumulateAndGet(produced.get() - kept, Math::max));

        SealedFileStore.of(counting, KeyProvider.local(CURRENT), RANDOM)
                .put(FileStore.newId(RANDOM), content, Instant.now());

        assertThat(produced).hasValue(size);
        assertThat(mostAhead).hasValueLessThan(3L * FileSeal.CHUNK);
    }
}
