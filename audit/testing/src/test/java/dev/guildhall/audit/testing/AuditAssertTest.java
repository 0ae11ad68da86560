package dev.guildhall.audit.testing;

import static dev.guildhall.audit.testing.EventPattern.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What passes, and what a reader of a failed test is told. */
class AuditAssertTest {

    private static final Actor CITIZEN = Actor.citizen("c-17");
    private static final Actor OFFICER =
            new Actor(Actor.Kind.OFFICER, "o-4", dev.guildhall.core.actor.IdentityAssurance.HIGH);

    @TempDir
    private Path folder;

    private AuditLog log;

    @BeforeEach
    void open() {
        log = AuditLog.open(folder, SigningKey.generate("example.org/testing", new SecureRandom()));
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void threeEvents() {
        log.record(AuditEvent.success("application.submitted", CITIZEN)
                .subject("s-1")
                .detail("pages", 8)
                .build());
        log.record(AuditEvent.refused("permit.granted", OFFICER)
                .subject("s-1")
                .detail("months", 6)
                .build());
        log.record(AuditEvent.success("permit.granted", OFFICER)
                .subject("s-2")
                .detail("months", 12)
                .detail("band", "B")
                .build());
    }

    private AuditAssert audit() {
        return AuditAssert.assertThat(log, folder);
    }

    @Test
    void what_was_recorded_is_found_by_each_of_its_parts() {
        threeEvents();

        assertThatCode(() -> audit().recordedOnce(event("application.submitted"))
                        .recordedOnce(event("permit.granted").outcome(Outcome.REFUSED))
                        .recordedOnce(event("permit.granted").about("s-2"))
                        .recordedOnce(
                                event("permit.granted").detail("months", 12).detail("band", "B"))
                        .recordedTimes(2, event("permit.granted").by(OFFICER))
                        .recordedNever(event("permit.granted").by(CITIZEN))
                        .recordedInOrder(
                                event("application.submitted"),
                                event("permit.granted").about("s-2")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_event_that_is_only_like_the_expected_one_is_told_with_what_it_has_otherwise() {
        threeEvents();

        assertThatThrownBy(() -> audit().recordedOnce(event("permit.granted")
                        .by(CITIZEN)
                        .about("s-2")
                        .outcome(Outcome.SUCCESS)
                        .detail("months", 24)
                        .detail("fee", 3)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected once: permit.granted, by citizen c-17 (assurance none), about s-2, outcome success, fee 3, months 24
                        but it is in the log never.
                        Entry 2 comes near, but it is by officer o-4 (assurance high) and it has no detail fee and its detail months is 12.
                        Entry 1 comes near, but it is by officer o-4 (assurance high) and it is about s-1 and its outcome is refused and it has no detail fee and its detail months is 6.""");
    }

    @Test
    void an_action_that_was_never_recorded_is_told_with_the_actions_that_were() {
        threeEvents();

        assertThatThrownBy(() -> audit().recordedOnce(event("permit.revoked"))).hasMessage("""
                        Expected once: permit.revoked
                        but it is in the log never.
                        The log has 3 events: application.submitted 1, permit.granted 2.""");
    }

    @Test
    void an_empty_log_is_told_as_one() {
        assertThatThrownBy(() -> audit().recordedOnce(event("permit.granted")))
                .hasMessage("Expected once: permit.granted\nbut it is in the log never.\nThe log has no events.");
    }

    @Test
    void an_event_that_was_recorded_twice_is_told_with_its_places() {
        threeEvents();

        assertThatThrownBy(() -> audit().recordedOnce(event("permit.granted")))
                .hasMessage("Expected once: permit.granted\nbut it is in the log 2 times, at entries 1, 2.");
        assertThatThrownBy(() ->
                        audit().recordedNever(event("application.submitted").by(CITIZEN)))
                .hasMessage("Expected never: application.submitted, by citizen c-17 (assurance none)\n"
                        + "but it is in the log once, at entry 0.");
    }

    @Test
    void events_in_another_order_are_told_with_the_first_that_is_not_in_its_place() {
        threeEvents();

        assertThatThrownBy(() -> audit().recordedInOrder(event("permit.granted"), event("application.submitted")))
                .hasMessage("""
                        Expected in this order, and number 2 does not come after those before it:
                          1. permit.granted
                          2. application.submitted
                        The log has 3 events: application.submitted 1, permit.granted 2.""");
    }

    @Test
    void a_description_stands_in_front_of_the_message() {
        assertThatThrownBy(() -> audit().as("after the citizen submits").recordedOnce(event("permit.granted")))
                .hasMessageStartingWith("[after the citizen submits] Expected once: permit.granted");
    }

    @Test
    void one_event_stands_for_one_place_in_an_order_only() {
        threeEvents();

        assertThatThrownBy(
                        () -> audit().recordedInOrder(event("application.submitted"), event("application.submitted")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_store_and_a_closed_folder_are_read_as_well(@TempDir Path other) {
        SigningKey key = SigningKey.generate("example.org/testing", new SecureRandom());
        try (FileStore store = FileStore.in(other, key).open()) {
            AuditLog.over(store)
                    .open()
                    .record(AuditEvent.success("permit.granted", CITIZEN).build());

            AuditAssert.assertThat(store).recordedOnce(event("permit.granted"));
        }
        AuditAssert.assertThatLogIn(other).recordedOnce(event("permit.granted").by(CITIZEN));
        assertThat(event("a").detail("n", 1)).hasToString("a, n 1");
    }
}
