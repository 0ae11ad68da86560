package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.ContinuingLog;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.core.actor.Actor;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContinuingLogTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path folder;

    private final AtomicBoolean broken = new AtomicBoolean();

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                .when(Instant.ofEpochSecond(n))
                .build();
    }

    private AuditLog open() {
        FileStore store = FileStore.in(folder, KEY)
                .segmentBytes(256 << 10)
                .opener((file, options) ->
                        new BreakableChannel(FileChannel.open(file, options), broken::get, broken::get))
                .open();
        return AuditLog.over(store)
                .schemas(AuditSchemas.of(ActionSchema.of("page.answered").build()))
                .open();
    }

    private List<AuditEvent> events() throws Exception {
        List<AuditEvent> events = new ArrayList<>();
        for (var entry : FolderReader.of(folder).entries(0, 100)) {
            events.add(EventReader.read(entry.bytes().orElseThrow()).event());
        }
        return events;
    }

    @Test
    void what_went_unrecorded_is_counted_and_the_gap_is_recorded_before_anything_else() throws Exception {
        try (AuditLog log = open()) {
            ContinuingLog continuing = log.continuing();
            assertThat(continuing.record(event(1))).isPresent();
            broken.set(true);
            for (int n = 2; n <= 4; n++) {
                assertThat(continuing.record(event(n))).isEmpty();
            }
            assertThat(continuing.unrecorded()).isEqualTo(3);
            broken.set(false);

            assertThat(continuing.record(event(5))).isPresent();
            assertThat(continuing.unrecorded()).isZero();
        }

        assertThat(events())
                .extracting(AuditEvent::action)
                .containsExactly("page.answered", "log.gap", "page.answered");
        assertThat(events().get(1).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(events().get(1).details())
                .containsEntry("unrecorded", Value.of(3))
                .containsEntry("first", Value.of("1970-01-01T00:00:02Z"))
                .containsEntry("last", Value.of("1970-01-01T00:00:04Z"));
    }
}
