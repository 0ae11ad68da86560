package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TidyingTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    /** One full bundle, so that the partial ones before it are outgrown. */
    private static final int BUNDLE = 256;

    @TempDir
    private Path folder;

    private static void record(AuditLog log, int events) {
        for (int n = 0; n < events; n++) {
            log.record(AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                    .detail("padding", "x".repeat(1_500))
                    .build());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void full_segments_are_deleted_although_an_outgrown_folder_cannot_be() throws Exception {
        try (AuditLog log = AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(WriteAheadLog.MIN_SEGMENT_BYTES)
                        .open())
                .open()) {
            record(log, 1);
            log.checkpoint();
            Path partials = folder.resolve("tile/0/000.p");
            DurableFiles.deleteFolder(partials);
            // nobody can delete what is listed there
            Files.createSymbolicLink(partials, Path.of("/proc/self/attr"));
            record(log, 3 * BUNDLE);
            log.checkpoint();
            record(log, 1);
            log.checkpoint();

            assertThat(SegmentFiles.segments(folder.resolve("wal"))).hasSize(1);
        }
    }
}
