package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.Copies;
import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.segment.Frames;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.LogVerifier;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A heap that is used up while events are recorded: what is on disk and what is in the tree stay the same events. */
class ShortMemoryTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int ENTRY = 10_000;
    /** So many that several pieces of memory are needed. */
    private static final int ENTRIES = 60;

    @TempDir
    private Path temp;

    private final AtomicInteger pieces = new AtomicInteger();
    private final List<Hash> acknowledged = new ArrayList<>();

    private FileStore open(Path folder, int missing, int bytesTooFew) {
        return FileStore.in(folder, KEY)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(WriteAheadLog.MIN_SEGMENT_BYTES)
                .memory(bytes -> {
                    if (pieces.incrementAndGet() == missing) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return Frames.toKeep(bytes - bytesTooFew);
                })
                .open();
    }

    private void append(FileStore store) {
        Receipt receipt = store.append(recorded -> new byte[ENTRY]);
        assertThat(receipt.index()).isEqualTo(acknowledged.size());
        acknowledged.add(receipt.leafHash());
    }

    private void requireAllKept(Path folder) throws Exception {
        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).toString())
                .startsWith("intact: " + acknowledged.size() + " entries");
    }

    @Test
    void an_event_for_which_there_is_no_memory_is_refused_before_it_is_on_disk() throws Exception {
        Path folder = temp.resolve("log");
        Path killed = temp.resolve("killed");
        int refused = 0;
        try (FileStore store = open(folder, 3, 0)) {
            for (int n = 0; n < ENTRIES; n++) {
                try {
                    append(store);
                } catch (AuditUnavailableException e) {
                    assertThat(e).hasMessageEndingWith("Java heap space");
                    refused++;
                }
            }
            Copies.of(folder, killed);
        }
        FileStore.in(killed, KEY).open().close();

        assertThat(refused).isEqualTo(1);
        requireAllKept(folder);
        requireAllKept(killed);
    }

    @Test
    void events_on_disk_that_no_memory_was_left_for_are_kept_and_none_follows_them_before_the_log_is_opened_again()
            throws Exception {
        Path folder = temp.resolve("log");
        FileStore store = open(folder, -1, WriteAheadLog.batchBytes(WriteAheadLog.MIN_SEGMENT_BYTES) - ENTRY);
        append(store);

        assertThatThrownBy(() -> append(store))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("open the log again");
        assertThatThrownBy(store::checkpoint)
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("open the log again");
        assertThatThrownBy(store::close).isInstanceOf(AuditUnavailableException.class);
        FileStore.in(folder, KEY).open().close();

        requireAllKept(folder);
    }
}
