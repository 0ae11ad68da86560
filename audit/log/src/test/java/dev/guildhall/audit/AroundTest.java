package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AroundTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path folder;

    private static EventBuilder granted() {
        return AuditEvent.success("permit.granted", Actor.citizen("c-17")).subject("s-17");
    }

    private static final class NotYoursException extends Exception implements Refusal {
        private static final long serialVersionUID = 1;
    }

    private List<Outcome> outcomes() throws Exception {
        FolderReader reader = FolderReader.of(folder);
        List<Outcome> outcomes = new ArrayList<>();
        for (var entry : reader.entries(0, 100)) {
            outcomes.add(EventReader.read(entry.bytes().orElseThrow()).event().outcome());
        }
        return outcomes;
    }

    private static Callable<Integer> throwing(Exception thrown) {
        return () -> {
            throw thrown;
        };
    }

    @Test
    void work_is_recorded_as_it_ended_and_its_end_is_the_callers() throws Exception {
        NotYoursException refused = new NotYoursException();
        IOException failed = new IOException("the disk is broken");
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            assertThat(log.around(granted(), () -> 4711)).isEqualTo(4711);
            assertThatThrownBy(() -> log.around(granted(), throwing(refused))).isSameAs(refused);
            assertThatThrownBy(() -> log.around(granted(), throwing(new SecurityException())))
                    .isInstanceOf(SecurityException.class);
            assertThatThrownBy(() -> log.around(granted(), throwing(failed))).isSameAs(failed);
        }

        assertThat(outcomes()).containsExactly(Outcome.SUCCESS, Outcome.REFUSED, Outcome.REFUSED, Outcome.FAILED);
    }

    @Test
    void work_whose_end_cannot_be_recorded_fails() {
        AuditLog log = AuditLog.open(folder, KEY);
        log.close();

        assertThatThrownBy(() -> log.around(granted(), () -> 1)).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_failure_that_cannot_be_recorded_is_still_the_works_own() {
        AuditLog log = AuditLog.open(folder, KEY);
        log.close();
        IOException failed = new IOException("the disk is broken");

        assertThatThrownBy(() -> log.around(granted(), throwing(failed))).isSameAs(failed);
        assertThat(failed.getSuppressed()).singleElement().isInstanceOf(AuditUnavailableException.class);
    }
}
