package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.segment.SegmentFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A verifier with less memory than the events that no checkpoint covers yet take. */
@Timeout(60)
class VerifyInShortMemoryTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final String HEAP = "-Xmx24m";
    private static final int EVENTS = 900;
    private static final int EVENT_BYTES = 60_000;

    @TempDir
    private Path temp;

    private Path copy;

    @BeforeEach
    void fill_the_segments() throws Exception {
        Path folder = temp.resolve("log");
        copy = temp.resolve("copy");
        try (FileStore store = FileStore.in(folder, KEY)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(1 << 20)
                .open()) {
            // in the way of the tree's files, so that every event waits
            Path block = Files.createFile(folder.resolve("tile"));
            for (int n = 0; n < EVENTS; n++) {
                store.append(recorded -> new byte[EVENT_BYTES]);
            }
            Copies.of(folder, copy);
            Files.delete(block);
        }
        // the files that the tree's writer could not put in place
        for (Path file : LogFiles.in(copy)) {
            if (!file.startsWith(copy.resolve("wal")) && !file.equals(copy.resolve("checkpoint"))) {
                Files.delete(file);
            }
        }
    }

    private String verify() throws Exception {
        Process process = Jvm.builder(
                        List.of(HEAP),
                        VerifyingProcess.class,
                        copy.toString(),
                        KEY.verifierKey().toString())
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void more_waiting_events_than_fit_into_memory_are_verified() throws Exception {
        assertThat(verify()).isEqualTo(EVENTS + " entries, 0 faults");
    }

    @Test
    void so_are_they_where_an_unfinished_tail_is_looked_at_twice() throws Exception {
        List<Path> segments = SegmentFiles.segments(copy.resolve("wal"));
        Path last = segments.get(segments.size() - 1);
        byte[] bytes = Files.readAllBytes(last);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        bytes[end + 100] = 1;
        Files.write(last, bytes, StandardOpenOption.TRUNCATE_EXISTING);

        assertThat(verify()).isEqualTo(EVENTS + " entries, 1 faults");
    }
}
