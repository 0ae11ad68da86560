package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFolderFileStoreTest extends FileStoreContract {

    private static final int SEALED_CHUNK = FileSeal.CHUNK + 16;
    private static final int HEAD = 33;
    private static final SecretKey KEY = key(7);

    @TempDir
    Path folder;

    @Override
    protected FileStore store() {
        return FolderFileStore.in(folder, KEY);
    }

    private static SecretKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] read(FileStore store, String id) throws IOException {
        try (InputStream content = store.open(id)) {
            return content.readAllBytes();
        }
    }

    @Test
    void nothing_of_the_content_is_on_the_disk() throws IOException {
        byte[] secret = "a very secret statement".repeat(9_000).getBytes(StandardCharsets.UTF_8);

        String id = store().put(new ByteArrayInputStream(secret), Instant.now());

        assertThat(new String(Files.readAllBytes(folder.resolve(id)), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void another_key_opens_nothing() throws IOException {
        String id = store().put(new ByteArrayInputStream(new byte[10]), Instant.now());

        assertThatThrownBy(() -> read(FolderFileStore.in(folder, key(8)), id)).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_in_the_place_of_another_is_not_opened() throws IOException {
        String mine = store().put(new ByteArrayInputStream(new byte[10]), Instant.now());
        String other = store().put(new ByteArrayInputStream(new byte[11]), Instant.now());

        Files.write(folder.resolve(mine), Files.readAllBytes(folder.resolve(other)));

        assertThatThrownBy(() -> read(store(), mine)).isInstanceOf(IOException.class);
    }

    @Test
    void chunks_cannot_be_cut_off_or_exchanged() throws IOException {
        byte[] content = new byte[FileSeal.CHUNK * 2 + 5];
        String id = store().put(new ByteArrayInputStream(content), Instant.now());
        Path file = folder.resolve(id);
        byte[] sealed = Files.readAllBytes(file);

        Files.write(file, Arrays.copyOf(sealed, HEAD + SEALED_CHUNK));
        assertThatThrownBy(() -> read(store(), id)).isInstanceOf(IOException.class);

        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, HEAD, exchanged, HEAD + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, HEAD + SEALED_CHUNK, exchanged, HEAD, SEALED_CHUNK);
        Files.write(file, exchanged);
        assertThatThrownBy(() -> read(store(), id)).isInstanceOf(IOException.class);

        Files.write(file, Arrays.copyOf(sealed, 3));
        assertThatThrownBy(() -> read(store(), id)).isInstanceOf(IOException.class);
    }

    @Property(tries = 100)
    void no_changed_bit_is_ever_read_as_content(
            @ForAll @IntRange(max = 200) int length,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        Path own = Files.createTempDirectory("guildhall-sealed");
        FileStore store = FolderFileStore.in(own, KEY);
        String id = store.put(new ByteArrayInputStream(new byte[length]), Instant.now());
        byte[] sealed = Files.readAllBytes(own.resolve(id));
        sealed[at % sealed.length] ^= (byte) (1 << bit);
        Files.write(own.resolve(id), sealed);

        assertThatThrownBy(() -> read(store, id)).isInstanceOf(IOException.class);
        Files.delete(own.resolve(id));
        Files.delete(own);
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> FolderFileStore.in(folder, new SecretKeySpec(new byte[16], "AES")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The key for uploaded files has 128 bits: give one of 256");
    }
}
