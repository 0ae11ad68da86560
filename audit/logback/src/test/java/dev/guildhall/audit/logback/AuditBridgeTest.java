package dev.guildhall.audit.logback;

import static dev.guildhall.audit.testing.EventPattern.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.testing.AuditAssert;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.spi.LoggingEventBuilder;

class AuditBridgeTest {

    private static final Logger LOG = LoggerFactory.getLogger("permits");
    private static final Marker AUDIT = MarkerFactory.getMarker("AUDIT");
    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "o-4", IdentityAssurance.NONE);
    private static final String CANARY = "Ada Lovelace";

    @TempDir
    private Path folder;

    private AuditLog log;
    private AuditBridge bridge;

    @BeforeEach
    void install() {
        log = AuditLog.open(folder, SigningKey.generate("example.org/bridge", new SecureRandom()));
        bridge = AuditBridge.install(log);
    }

    @AfterEach
    void close() {
        bridge.close();
        log.close();
    }

    private static LoggingEventBuilder line() {
        return LOG.atInfo()
                .addMarker(AUDIT)
                .addKeyValue("action", "permit.granted")
                .addKeyValue("actor", "officer:o-4");
    }

    @Test
    void a_marked_line_is_recorded_once_with_its_pairs_before_the_call_returns() {
        line().addKeyValue("subject", "s-17")
                .addKeyValue("resource", "permit/7")
                .addKeyValue("case", "c-9")
                .addKeyValue("outcome", "refused")
                .addKeyValue("months", 12)
                .addKeyValue("band", "B")
                .log("Refused");

        AuditAssert.assertThat(log, folder)
                .recordedOnce(event("permit.granted")
                        .by(OFFICER)
                        .about("s-17")
                        .outcome(Outcome.REFUSED)
                        .detail("months", 12)
                        .detail("band", "B"));
    }

    @Test
    void the_message_its_arguments_and_its_exception_never_enter_the_log() {
        line().setCause(new IllegalStateException(CANARY)).log("Granted to {} and " + CANARY, CANARY);

        AuditAssert.assertThat(log, folder).recordedOnce(event("permit.granted").outcome(Outcome.SUCCESS));
        AuditAssert.assertThatFilesIn(folder).holdNoneOf(CANARY);
    }

    @Test
    void an_actor_and_an_outcome_may_be_given_as_such_and_a_marker_may_contain_the_marker() {
        Marker containing = MarkerFactory.getDetachedMarker("IMPORTANT");
        containing.add(AUDIT);
        Actor agent = new Actor(Actor.Kind.AGENT, "a-1", IdentityAssurance.HIGH);

        LOG.atWarn()
                .addMarker(containing)
                .addKeyValue("action", "permit.revoked")
                .addKeyValue("actor", agent)
                .addKeyValue("outcome", Outcome.FAILED)
                .log("Could not be revoked");

        AuditAssert.assertThat(log, folder)
                .recordedOnce(event("permit.revoked").by(agent).outcome(Outcome.FAILED));
    }

    @Test
    void lines_without_the_marker_or_of_a_level_that_is_off_are_not_recorded() {
        LOG.info("nothing");
        LOG.atInfo()
                .addKeyValue("action", "permit.granted")
                .addKeyValue("actor", "officer:o-4")
                .log("unmarked");
        LOG.atTrace().addMarker(AUDIT).addKeyValue("action", "permit.granted").log("off");

        AuditAssert.assertThat(log, folder).recordedNever(event("permit.granted"));
    }

    @Test
    void a_marked_line_that_is_no_event_makes_the_call_throw_and_says_the_mend() {
        assertThatThrownBy(() -> LOG.info(AUDIT, CANARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A line of the logger permits with the marker AUDIT is no audit event:"
                        + " it has no key-value pair \"action\": add one");
        assertThatThrownBy(
                        () -> line().addKeyValue("holder", Optional.of(CANARY)).log("x"))
                .hasMessageEndingWith("\"holder\" holds neither a text nor an integer: give one of them");
        assertThatThrownBy(() -> line().addKeyValue("subject", "a")
                        .addKeyValue("subject", CANARY)
                        .log("x"))
                .hasMessageEndingWith("the key \"subject\" is there twice: give each once");
        assertThatThrownBy(() -> LOG.atInfo()
                        .addMarker(AUDIT)
                        .addKeyValue("action", "Granted to " + CANARY)
                        .addKeyValue("actor", "officer:o-4")
                        .log("x"))
                .hasMessageStartingWith("The action is not made of lower-case words")
                .hasMessageNotContaining(CANARY);
        assertThatThrownBy(() -> line().addKeyValue("outcome", CANARY).log("x"))
                .hasMessageEndingWith("its outcome is not success, refused or failed");
        assertThatThrownBy(() -> LOG.atInfo()
                        .addMarker(AUDIT)
                        .addKeyValue("action", "a")
                        .addKeyValue("actor", CANARY)
                        .log("x"))
                .hasMessageEndingWith(
                        "its actor is not of the form kind:id, with a kind of citizen, agent, officer or system");
        AuditAssert.assertThat(log, folder).recordedNever(event("permit.granted"));
    }

    @Test
    void a_log_that_cannot_be_written_makes_the_call_throw() {
        log.close();

        assertThatThrownBy(() -> line().log("Granted")).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_continuing_log_counts_what_goes_unrecorded() {
        bridge.close();
        var continuing = log.continuing();
        bridge = AuditBridge.install(continuing);
        line().log("recorded");
        AuditAssert.assertThat(log, folder).recordedOnce(event("permit.granted"));
        log.close();

        line().log("unrecorded");

        assertThat(continuing.unrecorded()).isEqualTo(1);
    }

    @Test
    void without_a_bridge_a_marked_line_is_a_line_like_others() {
        bridge.close();

        line().log("Granted");

        AuditAssert.assertThat(log, folder).recordedNever(event("permit.granted"));
    }

    @Test
    void two_bridges_would_record_twice_and_the_second_is_refused() {
        assertThatThrownBy(() -> AuditBridge.install(log))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("A bridge is installed already: close it first");
    }
}
