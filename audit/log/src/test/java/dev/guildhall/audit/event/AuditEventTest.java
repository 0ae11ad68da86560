package dev.guildhall.audit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {

    private static EventBuilder event() {
        return AuditEvent.success("permit.granted", Actor.citizen("c-17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Permit", "permit granted", ".permit", "permit.", "permit..granted", "pe\u0000rmit"})
    void an_action_is_lower_case_words_joined_by_dots_or_hyphens(String action) {
        assertThatThrownBy(() -> AuditEvent.success(action, Actor.citizen("c-17")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give one such as application.submitted");
    }

    @Test
    void control_characters_and_lone_surrogates_are_refused_where_they_are_given() {
        assertThatThrownBy(() -> event().subject("a\nb"))
                .hasMessage("The subject has a control character: leave it out");
        assertThatThrownBy(() -> event().resource("\u0085"))
                .hasMessage("The resource has a control character: leave it out");
        assertThatThrownBy(() -> event().detail("name", "\ud800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A value is not well-formed: A string has a lone surrogate at character 0");
        assertThatThrownBy(() -> AuditEvent.success("permit.granted", Actor.citizen("\udc00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_detail_has_a_plain_name_and_is_given_once() {
        assertThatThrownBy(() -> event().detail("n", 1).detail("n", 2))
                .hasMessage("The detail \"n\" is given twice: give each once");
        assertThatThrownBy(() -> event().detail("1n", 1)).hasMessageContaining("is not a letter followed by");
        assertThatThrownBy(() -> event().detail("n".repeat(65), 1)).hasMessageContaining("at most 64 characters");
    }

    @Test
    void an_event_has_at_most_64_details() {
        EventBuilder builder = event();
        for (int n = 0; n < AuditEvent.MAX_FIELDS; n++) {
            builder.detail("n" + n, n);
        }

        assertThat(builder.build().details()).hasSize(64);
        assertThatThrownBy(() -> builder.detail("more", 1)).hasMessageContaining("more than 64 details");
    }

    @Test
    void an_integer_that_json_does_not_hold_exactly_is_refused() {
        assertThatThrownBy(() -> event().detail("n", Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The integer 9223372036854775807 is beyond 9007199254740991, where JSON numbers are no longer"
                                + " exact: give it as a string");
    }

    @Test
    void an_event_shows_none_of_its_details() {
        AuditEvent event = event().subject("s-17").detail("canary", "QQ123456C").build();

        assertThat(event).hasToString("AuditEvent[permit.granted, success]");
    }

    @Test
    void events_of_the_same_parts_are_equal() {
        AuditEvent event = event().detail("a", 1).detail("b", "2").build();

        assertThat(event).isEqualTo(event().detail("b", "2").detail("a", 1).build());
        assertThat(event)
                .hasSameHashCodeAs(event().detail("b", "2").detail("a", 1).build());
        assertThat(event).isNotEqualTo(event().detail("a", 1).build());
    }

    @Property(tries = 500)
    void every_event_that_can_be_built_is_canonical_json(
            @ForAll String subject, @ForAll String text, @ForAll long number) {
        AuditEvent event;
        try {
            event = event().subject(subject)
                    .detail("text", text)
                    .detail("number", number % (1L << 53))
                    .build();
        } catch (IllegalArgumentException refused) {
            return;
        }

        byte[] entry = EventWriter.write(new RecordedEvent(event, Instant.ofEpochMilli(0), Origin.untold()));

        assertThat(new String(JsonValue.parse(entry).canonicalBytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(entry, StandardCharsets.UTF_8));
    }
}
