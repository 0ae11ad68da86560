package dev.guildhall.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.subject.BrokenSealException;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalReaderTest {

    private static final String ORIGIN = "example.gov.uk/permits";
    private static final ActionSchema SCHEMA = ActionSchema.of("permit.granted")
            .personalText("holder")
            .personalText("partner")
            .build();

    @TempDir
    private Path temp;

    private SubjectKeys keys;
    private AuditEvent sealed;
    private SealedValue holder;

    @BeforeEach
    void seal() {
        keys = FileSubjectKeys.open(temp.resolve("keys"), MasterKey.generate(new SecureRandom()));
        sealed = new PersonalSealer(keys, ORIGIN).seal(event("s-17"), Optional.of(SCHEMA));
        holder = (SealedValue) Objects.requireNonNull(sealed.details().get("holder"));
    }

    private static AuditEvent event(String subject) {
        return AuditEvent.success("permit.granted", Actor.system("batch"))
                .subject(subject)
                .detail("holder", "Siân Evans")
                .build();
    }

    private AuditEvent opened(String origin, AuditEvent event) {
        return new PersonalReader(keys, origin)
                .open(new RecordedEvent(event, Instant.EPOCH, Origin.untold()))
                .event();
    }

    @Test
    void a_value_that_was_moved_to_another_place_is_not_opened() {
        keys.findOrCreate(keys.token("s-18"));
        String token = sealed.subject().orElseThrow();
        Actor actor = sealed.actor();
        List<AuditEvent> moved = List.of(
                AuditEvent.success("permit.granted", actor)
                        .subject(token)
                        .detail("partner", holder)
                        .build(),
                AuditEvent.success("permit.revoked", actor)
                        .subject(token)
                        .detail("holder", holder)
                        .build(),
                AuditEvent.success("permit.granted", actor)
                        .subject(token)
                        .change("holder", Change.added(holder))
                        .build(),
                AuditEvent.success("permit.granted", actor)
                        .subject(token)
                        .change("holder", Change.removed(holder))
                        .build());

        assertThat(opened(ORIGIN, sealed).details()).isEqualTo(event("s-17").details());
        for (AuditEvent each : moved) {
            assertThatThrownBy(() -> opened(ORIGIN, each))
                    .isInstanceOf(BrokenSealException.class)
                    .hasMessageContaining("cannot be opened: it was changed, or stood elsewhere");
        }
        assertThatThrownBy(() -> opened("example.gov.uk/other", sealed)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void who_may_not_open_values_is_told_of_erased_ones_and_of_no_others() {
        PersonalReader reader = new PersonalReader(keys, ORIGIN);
        RecordedEvent recorded = new RecordedEvent(sealed, Instant.EPOCH, Origin.untold());

        assertThat(reader.markErased(recorded)).isEqualTo(recorded);

        keys.destroy(keys.token("s-17"));
        assertThat(reader.markErased(recorded).event().details().get("holder")).isInstanceOf(ErasedValue.class);

        keys.readmit(keys.token("s-17"));
        assertThat(reader.markErased(recorded).event().details().get("holder")).isInstanceOf(ErasedValue.class);
        AuditEvent anew = new PersonalSealer(keys, ORIGIN).seal(event("s-17"), Optional.of(SCHEMA));
        RecordedEvent again = new RecordedEvent(anew, Instant.EPOCH, Origin.untold());
        assertThat(reader.markErased(again)).isEqualTo(again);
    }

    @Test
    void a_value_under_another_subject_says_nothing() {
        keys.findOrCreate(keys.token("s-18"));
        AuditEvent other = sealed.but().subject(keys.token("s-18").text()).build();

        assertThat(opened(ORIGIN, other).details().get("holder")).isInstanceOf(ErasedValue.class);
    }

    @Test
    void any_flipped_bit_of_a_sealed_value_leaves_it_unread() {
        byte[] bytes = Base64.getUrlDecoder().decode(holder.base64url());
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            AuditEvent event = AuditEvent.success("permit.granted", sealed.actor())
                    .subject(sealed.subject().orElseThrow())
                    .detail(
                            "holder",
                            new SealedValue(
                                    Base64.getUrlEncoder().withoutPadding().encodeToString(changed)))
                    .build();
            try {
                Value read = opened(ORIGIN, event).details().get("holder");
                // the key's id was changed: no key that is there has sealed this
                assertThat(read).isInstanceOf(ErasedValue.class);
                assertThat(bit / 8).isLessThan(9);
            } catch (BrokenSealException broken) {
                assertThat(bit / 8).isGreaterThanOrEqualTo(9);
            }
        }
    }

    @Test
    void what_is_not_sealed_and_events_without_a_token_are_left_as_they_are() {
        AuditEvent clear = event("s-17");
        AuditEvent inClear = sealed.but().subject("s-17").build();

        assertThat(opened(ORIGIN, clear)).isEqualTo(clear);
        assertThat(opened(ORIGIN, inClear)).isEqualTo(inClear);
    }

    @Test
    void a_sealed_value_that_is_no_base64_is_broken() {
        AuditEvent event = AuditEvent.success("permit.granted", sealed.actor())
                .subject(sealed.subject().orElseThrow())
                .detail("holder", new SealedValue("x"))
                .build();

        assertThatThrownBy(() -> opened(ORIGIN, event)).isInstanceOf(BrokenSealException.class);
    }
}
