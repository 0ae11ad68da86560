package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every file store does. A test of a store extends it and gives an empty one. */
public abstract class FileStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-29T00:30:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(4));

    /** A store with nothing in it. */
    protected abstract FileStore store() throws IOException;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String put(FileStore store, byte[] content) throws IOException {
        return store.put(new ByteArrayInputStream(content), LATER);
    }

    private static byte[] read(FileStore store, String id) throws IOException {
        try (InputStream content = store.open(id)) {
            return content.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000})
    void what_was_put_is_what_is_read(int length) throws IOException {
        FileStore store = store();

        String id = put(store, bytes(length));

        assertThat(read(store, id)).isEqualTo(bytes(length));
        assertThat(read(store, id)).isEqualTo(bytes(length));
    }

    @Test
    void a_file_is_read_byte_by_byte_as_well_as_in_pieces() throws IOException {
        FileStore store = store();
        String id = put(store, new byte[] {-1, 0, 127});

        try (InputStream content = store.open(id)) {
            assertThat(content.read()).isEqualTo(255);
            assertThat(content.read(new byte[0])).isZero();
            assertThat(content.readNBytes(5)).containsExactly(0, 127);
            assertThat(content.read()).isEqualTo(-1);
        }
    }

    @Test
    void no_two_files_have_the_same_id_and_every_id_is_safe_anywhere() throws IOException {
        FileStore store = store();
        Set<String> ids = new HashSet<>();

        for (int i = 0; i < 20; i++) {
            ids.add(put(store, bytes(1)));
        }

        assertThat(ids).hasSize(20).allMatch(id -> id.matches("[0-9a-z]{1,64}"));
    }

    @Test
    void a_deleted_file_is_gone_and_can_be_deleted_again() throws IOException {
        FileStore store = store();
        String id = put(store, bytes(10));
        String other = put(store, bytes(11));

        store.delete(id);
        store.delete(id);

        assertThatThrownBy(() -> read(store, id)).isInstanceOf(NoSuchFileException.class);
        assertThat(read(store, other)).isEqualTo(bytes(11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../x",
                "/etc/passwd",
                "0123456789abcdef0123456789abcdef",
                "a\0b",
                "%2e%2e",
                "' or 1=1"
            })
    void an_id_that_is_none_opens_deletes_and_keeps_nothing(String id) throws IOException {
        FileStore store = store();
        String kept = put(store, bytes(1));

        assertThatThrownBy(() -> read(store, id)).isInstanceOf(NoSuchFileException.class);
        store.delete(id);
        store.keepUntil(List.of(id), LATER);
        assertThat(read(store, kept)).isEqualTo(bytes(1));
    }

    @Test
    void purging_deletes_what_has_expired_and_nothing_else() throws IOException {
        FileStore store = store();
        String short1 = store.put(new ByteArrayInputStream(bytes(1)), NOW);
        String longer = store.put(new ByteArrayInputStream(bytes(2)), NOW.plusSeconds(2));
        String kept = store.put(new ByteArrayInputStream(bytes(3)), NOW);
        store.keepUntil(List.of(kept, "0123456789abcdef0123456789abcdef"), LATER);

        int purged = store.purge(NOW);

        assertThat(purged).isEqualTo(1);
        assertThatThrownBy(() -> read(store, short1)).isInstanceOf(NoSuchFileException.class);
        assertThat(read(store, longer)).isEqualTo(bytes(2));
        assertThat(read(store, kept)).isEqualTo(bytes(3));
        assertThat(store.purge(LATER)).isEqualTo(2);
    }

    @Test
    void content_that_breaks_off_leaves_nothing_behind() throws IOException {
        FileStore store = store();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broke off");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broke off");
            }
        };

        assertThatThrownBy(() ->
                        store.put(new SequenceInputStream(new ByteArrayInputStream(bytes(200_000)), broken), LATER))
                .isInstanceOf(IOException.class);

        assertThat(store.purge(Instant.parse("2999-01-01T00:00:00Z"))).isZero();
    }

    @Test
    void many_put_read_and_delete_at_once() throws Exception {
        FileStore store = store();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = IntStream.range(0, 24)
                    .<Callable<byte[]>>mapToObj(i -> () -> {
                        String id = put(store, bytes(i * 1_000));
                        byte[] back = read(store, id);
                        if (i % 2 == 0) {
                            store.delete(id);
                        }
                        return back;
                    })
                    .toList();

            List<Future<byte[]>> results = threads.invokeAll(tasks);

            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(bytes(i * 1_000));
            }
            assertThat(store.purge(LATER)).isEqualTo(12);
        } finally {
            threads.shutdownNow();
        }
    }
}
