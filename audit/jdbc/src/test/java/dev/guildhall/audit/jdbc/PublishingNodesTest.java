package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.publish.CheckpointPublisher;
import dev.guildhall.audit.publish.FileCheckpointPublisher;
import dev.guildhall.audit.verify.LogVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Nodes that bring the checkpoints of their one log elsewhere. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class PublishingNodesTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final byte[] ENTRY = {1, 2, 3};

    private final PGSimpleDataSource source = PostgresServer.shared().source();

    @TempDir
    private Path temp;

    @BeforeEach
    void begin() {
        Pools.empty(source);
    }

    private JdbcAuditStore open(Duration interval, CheckpointPublisher... publishers) {
        JdbcAuditStoreBuilder builder = JdbcAuditStore.in(source, KEY).checkpointEvery(interval);
        for (CheckpointPublisher publisher : publishers) {
            builder.publishTo(publisher);
        }
        return builder.open();
    }

    private static Checkpoint read(Path file) throws Exception {
        return Checkpoint.parse(Files.readAllBytes(file));
    }

    @Test
    void the_last_checkpoint_of_a_closed_node_stands_in_every_place_and_finds_a_tail_that_is_cut_off()
            throws Exception {
        Path one = temp.resolve("one");
        Path other = temp.resolve("other");
        Path shorter = temp.resolve("shorter");
        try (JdbcAuditStore store =
                open(Duration.ofDays(1), new FileCheckpointPublisher(one), new FileCheckpointPublisher(other))) {
            store.append(recorded -> ENTRY);
            store.checkpoint();
            FolderCopy.write(store, shorter);
            store.append(recorded -> ENTRY);
        }

        assertThat(read(one)).isEqualTo(read(other));
        assertThat(read(one).size()).isEqualTo(2);
        assertThat(read(one).isSignedBy(KEY.verifierKey())).isTrue();
        assertThat(LogVerifier.verify(shorter, KEY.verifierKey(), read(one)).toString())
                .contains("the log was cut off");
    }

    @Test
    void a_checkpoint_is_published_from_the_opening_on_and_on_the_interval() throws Exception {
        Path file = temp.resolve("published");
        open(Duration.ofDays(1)).close();

        try (JdbcAuditStore store = open(Duration.ofMillis(20), new FileCheckpointPublisher(file))) {
            await(file, 0);
            store.append(recorded -> ENTRY);
            await(file, 1);
        }
    }

    private static void await(Path file, long size) throws Exception {
        while (!Files.exists(file) || read(file).size() < size) {
            Thread.sleep(5);
        }
    }

    @Test
    void every_node_publishes_what_any_node_recorded_and_never_goes_back() {
        List<Checkpoint> here = new CopyOnWriteArrayList<>();
        List<Checkpoint> there = new CopyOnWriteArrayList<>();
        try (JdbcAuditStore node = open(Duration.ofMillis(5), here::add);
                JdbcAuditStore other = open(Duration.ofMillis(5), there::add)) {
            for (int n = 0; n < 200; n++) {
                (n % 2 == 0 ? node : other).append(recorded -> ENTRY);
            }
        }

        for (List<Checkpoint> published : List.of(here, there)) {
            List<Long> sizes = new ArrayList<>(
                    published.stream().map(Checkpoint::size).distinct().toList());
            assertThat(sizes).isSorted().contains(200L);
            assertThat(published).allMatch(checkpoint -> checkpoint.isSignedBy(KEY.verifierKey()));
        }
        assertThat(here.get(here.size() - 1)).isEqualTo(there.get(there.size() - 1));
    }

    @Test
    void a_place_that_hangs_or_fails_holds_up_no_event_and_no_other_place() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Path file = temp.resolve("published");
        CheckpointPublisher hanging = checkpoint -> end.await();
        CheckpointPublisher failing = checkpoint -> {
            if (end.getCount() > 0) {
                throw new IOException("no such place");
            }
        };
        JdbcAuditStore store = open(Duration.ofMillis(10), hanging, failing, new FileCheckpointPublisher(file));
        for (int n = 0; n < 50; n++) {
            store.append(recorded -> ENTRY);
        }

        await(file, 50);

        assertThat(end.getCount()).isEqualTo(1);
        end.countDown();
        store.close();
        assertThat(read(file).size()).isEqualTo(50);
    }
}
