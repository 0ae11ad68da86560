package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.ContinuingLog;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditUnavailableException;
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
import org.slf4j.LoggerFactory;

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
    void asked_for_again_it_is_the_same_log_with_the_same_gap() throws Exception {
        try (AuditLog log = open()) {
            broken.set(true);
            for (int n = 1; n <= 2; n++) {
                assertThat(log.continuing().record(event(n))).isEmpty();
            }
            broken.set(false);

            assertThat(log.continuing().unrecorded()).isEqualTo(2);
            assertThat(log.continuing().record(event(3))).isPresent();
        }

        assertThat(events()).extracting(AuditEvent::action).containsExactly("log.gap", "page.answered");
        assertThat(events().get(0).details()).containsEntry("unrecorded", Value.of(2));
    }

    @Test
    void a_gap_that_is_open_when_the_log_is_closed_is_recorded_last() throws Exception {
        try (AuditLog log = open()) {
            assertThat(log.continuing().record(event(1))).isPresent();
            broken.set(true);
            assertThat(log.continuing().record(event(2))).isEmpty();
            broken.set(false);
        }

        assertThat(events()).extracting(AuditEvent::action).containsExactly("page.answered", "log.gap");
    }

    @Test
    void what_nobody_waits_for_is_counted_and_its_gap_recorded_too() throws Exception {
        try (AuditLog log = open()) {
            ContinuingLog continuing = log.continuing();
            assertThat(continuing.recordAsync(event(1)).join()).isPresent();
            broken.set(true);
            assertThat(continuing.recordAsync(event(2)).join()).isEmpty();
            assertThat(continuing.recordAsync(event(3)).join()).isEmpty();
            assertThat(continuing.unrecorded()).isEqualTo(2);
            broken.set(false);

            assertThat(continuing.recordAsync(event(4)).join()).isPresent();
            assertThatThrownBy(() -> continuing.recordAsync(AuditEvent.success("page.asnwered", Actor.citizen("c-1"))
                            .build()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(continuing.unrecorded()).isZero();
        }

        assertThat(events())
                .extracting(AuditEvent::action)
                .containsExactly("page.answered", "log.gap", "page.answered");
        assertThat(events().get(1).details()).containsEntry("unrecorded", Value.of(2));
    }

    @Test
    void a_gap_that_cannot_be_recorded_on_closing_is_told_in_the_applications_log() {
        Logger logger = (Logger) LoggerFactory.getLogger(ContinuingLog.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        AuditLog log = open();
        broken.set(true);
        assertThat(log.continuing().record(event(2))).isEmpty();
        logged.start();
        logger.addAppender(logged);
        try {
            log.close();
        } catch (AuditUnavailableException unwritable) {
            // what the store tells of its own is another matter
        } finally {
            logger.detachAppender(logged);
        }

        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "The audit log is closed and could not record its gap: 1 events went unrecorded and of 0 it is"
                                + " not known, from 1970-01-01T00:00:02Z to 1970-01-01T00:00:02Z");
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
