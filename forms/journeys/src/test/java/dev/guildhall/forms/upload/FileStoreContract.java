package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every file store does. A test of a store extends it and gives an empty one. */
public abstract class FileStoreContract {

    private static final Instant NOW = Instant.parse("2026-03-29T00:30:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(4));

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ALL = 1_000;

    /** A store with nothing in it. */
    protected abstract FileStore store() throws IOException;

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static String put(FileStore store, byte[] content) throws IOException {
        return put(store, content, LATER);
    }

    private static String put(FileStore store, byte[] content, Instant until) throws IOException {
        String id = FileStore.newId(RANDOM);
        store.put(id, new ByteArrayInputStream(content), until);
        return id;
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
    void the_content_that_is_put_is_not_closed() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream content = new ByteArrayInputStream(bytes(10)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        store().put(FileStore.newId(RANDOM), content, LATER);

        assertThat(closed).isFalse();
    }

    @Test
    void an_id_is_used_once_and_the_file_that_has_it_stays() throws IOException {
        FileStore store = store();
        String id = put(store, bytes(10));

        assertThatThrownBy(() -> store.put(id, new ByteArrayInputStream(bytes(300_000)), LATER))
                .isInstanceOf(IOException.class);

        assertThat(read(store, id)).isEqualTo(bytes(10));
        assertThat(store.purge(LATER, ALL)).isEqualTo(1);
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
        String short1 = put(store, bytes(1), NOW);
        String longer = put(store, bytes(2), NOW.plusSeconds(2));
        String kept = put(store, bytes(3), NOW);
        store.keepUntil(List.of(kept, "0123456789abcdef0123456789abcdef"), LATER);

        int purged = store.purge(NOW, ALL);

        assertThat(purged).isEqualTo(1);
        assertThatThrownBy(() -> read(store, short1)).isInstanceOf(NoSuchFileException.class);
        assertThat(read(store, longer)).isEqualTo(bytes(2));
        assertThat(read(store, kept)).isEqualTo(bytes(3));
        assertThat(store.purge(LATER, ALL)).isEqualTo(2);
    }

    @Test
    void purging_deletes_no_more_at_once_than_it_is_told_to() throws IOException {
        FileStore store = store();
        for (int i = 0; i < 5; i++) {
            put(store, bytes(i), NOW);
        }

        assertThat(store.purge(NOW, 2)).isEqualTo(2);
        assertThat(store.purge(NOW, 2)).isEqualTo(2);
        assertThat(store.purge(NOW, 2)).isEqualTo(1);
        assertThat(store.purge(NOW, 2)).isZero();
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

        assertThatThrownBy(() -> store.put(
                        FileStore.newId(RANDOM),
                        new SequenceInputStream(new ByteArrayInputStream(bytes(200_000)), broken),
                        LATER))
                .isInstanceOf(IOException.class);

        assertThat(store.purge(Instant.parse("2999-01-01T00:00:00Z"), ALL)).isZero();
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
            assertThat(store.purge(LATER, ALL)).isEqualTo(12);
        } finally {
            threads.shutdownNow();
        }
    }
}
