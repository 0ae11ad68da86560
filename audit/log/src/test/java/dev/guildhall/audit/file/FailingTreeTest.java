package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.verify.LogVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A tree that cannot be written for a while, far shorter than the interval between checkpoints. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class FailingTreeTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int ROOM = 64 << 10;

    @TempDir
    private Path folder;

    private final List<Hash> acknowledged = new ArrayList<>();

    private FileStore open() {
        return FileStore.in(folder, KEY)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(WriteAheadLog.MIN_SEGMENT_BYTES)
                .waitingBytes(ROOM)
                .open();
    }

    private void append(FileStore store) {
        acknowledged.add(store.append(recorded -> new byte[1_000]).leafHash());
    }

    /** Appends until an event is refused, and answers what its caller hears. */
    private String appendUntilRefused(FileStore store) {
        while (true) {
            try {
                append(store);
            } catch (AuditUnavailableException refused) {
                return String.valueOf(refused.getMessage());
            }
        }
    }

    private Path block() throws IOException {
        return Files.createFile(folder.resolve("tile"));
    }

    @Test
    void the_tree_is_written_soon_after_it_can_be_without_being_asked_for() throws Exception {
        try (FileStore store = open()) {
            Path block = block();
            append(store);
            assertThatThrownBy(store::checkpoint).isInstanceOf(AuditUnavailableException.class);
            Files.delete(block);

            while (store.latest().size() == 0) {
                Thread.sleep(20);
            }
        }

        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
    }

    @Test
    void events_are_refused_for_want_of_room_only_while_the_tree_cannot_be_written() throws Exception {
        try (FileStore store = open()) {
            Path block = block();
            assertThat(appendUntilRefused(store))
                    .startsWith("The event was not recorded, because the log could not be written: "
                            + "too much waits for the tree, which cannot be written: ");
            int before = acknowledged.size();
            assertThat(before * 1_000).isGreaterThan(ROOM / 2);
            Files.delete(block);

            while (acknowledged.size() < before + 2 * ROOM / 1_000) {
                appendOrWait(store);
            }
        }

        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    private void appendOrWait(FileStore store) throws InterruptedException {
        try {
            append(store);
        } catch (AuditUnavailableException tooSoon) {
            Thread.sleep(20);
        }
    }
}
