package dev.guildhall.audit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.Value;
import dev.guildhall.core.actor.Actor;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AuditSchemasTest {

    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of("permit.granted")
                    .integer("months")
                    .text("zone")
                    .personalText("holder")
                    .build(),
            ActionSchema.of("permit.revoked").build());

    private static EventBuilder granted() {
        return AuditEvent.success("permit.granted", Actor.citizen("c-17")).subject("s-17");
    }

    @Test
    void an_event_as_its_schema_says_passes() {
        AuditEvent event = granted()
                .detail("months", 12)
                .detail("zone", "A")
                .change("holder", "Ada", "Grace")
                .build();

        assertThatCode(() -> SCHEMAS.require(event)).doesNotThrowAnyException();
    }

    @Test
    void an_action_that_is_not_registered_is_refused_with_the_nearest_name() {
        AuditEvent event =
                AuditEvent.success("permit.grantd", Actor.citizen("c-17")).build();

        assertThatThrownBy(() -> SCHEMAS.require(event))
                .isInstanceOfSatisfying(
                        UnregisteredException.class,
                        refused -> assertThat(refused.nearest()).contains("permit.granted"))
                .hasMessage("The action \"permit.grantd\" is not registered: did you mean \"permit.granted\"?");
    }

    @Test
    void a_field_that_is_not_registered_is_refused_with_the_nearest_name_and_never_with_its_value() {
        assertThatThrownBy(() ->
                        SCHEMAS.require(granted().detail("moths", "QQ123456C").build()))
                .isInstanceOf(UnregisteredException.class)
                .hasMessage("The field \"moths\" of permit.granted is not registered: did you mean \"months\"?");
        assertThatThrownBy(() -> SCHEMAS.require(granted()
                        .change("holdr", Change.added(Value.of("QQ123456C")))
                        .build()))
                .hasMessage("The field \"holdr\" of permit.granted is not registered: did you mean \"holder\"?");
        assertThatThrownBy(() -> SCHEMAS.require(AuditEvent.success("permit.revoked", Actor.citizen("c-17"))
                        .detail("why", "")
                        .build()))
                .hasMessage("The field \"why\" of permit.revoked is not registered: add it to the action's schema");
    }

    @Test
    void a_field_of_another_type_is_refused() {
        assertThatThrownBy(() ->
                        SCHEMAS.require(granted().detail("months", "twelve").build()))
                .hasMessage("The field \"months\" of permit.granted holds text: its schema says integer");
    }

    @Test
    void a_personal_field_needs_a_subject() {
        AuditEvent event = AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                .detail("holder", "Ada")
                .build();

        assertThatThrownBy(() -> SCHEMAS.require(event)).hasMessageContaining("names no subject");
    }

    @Test
    void an_action_is_registered_once() {
        assertThatThrownBy(() -> SCHEMAS.and(
                        AuditSchemas.of(ActionSchema.of("permit.revoked").build())))
                .hasMessage("The action \"permit.revoked\" is registered twice: register each once");
        assertThatThrownBy(() -> ActionSchema.of("permit.granted").text("zone").integer("zone"))
                .hasMessageContaining("is given twice");
    }

    @Property(tries = 200)
    void the_nearest_name_is_never_further_than_any_other(
            @ForAll @AlphaChars @StringLength(max = 12) String name,
            @ForAll List<@AlphaChars @StringLength(max = 12) String> candidates) {
        Optional<String> nearest = NearestName.of(name, candidates);

        assertThat(nearest.isPresent()).isEqualTo(!candidates.isEmpty());
        nearest.ifPresent(found -> assertThat(candidates)
                .contains(found)
                .allMatch(other -> NearestName.edits(name, found) <= NearestName.edits(name, other)));
    }

    @Property(tries = 200)
    void edits_are_a_distance(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b,
            @ForAll @AlphaChars @StringLength(max = 12) String c) {
        assertThat(NearestName.edits(a, a)).isZero();
        assertThat(NearestName.edits(a, b)).isEqualTo(NearestName.edits(b, a));
        assertThat(NearestName.edits(a, c)).isLessThanOrEqualTo(NearestName.edits(a, b) + NearestName.edits(b, c));
    }
}
