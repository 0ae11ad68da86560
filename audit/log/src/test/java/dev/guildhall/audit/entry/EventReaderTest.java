package dev.guildhall.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventReaderTest {

    private static final Instant RECORDED = Instant.parse("2026-03-29T01:00:00.123Z");

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                texts().map(Value::of),
                Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1).map(Value::of),
                Arbitraries.strings().withChars("AZaz09-_").ofMinLength(1).map(Value.SealedValue::new));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().filter(EventReaderTest::isClean);
    }

    private static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(c ->
                        Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Provide
    Arbitrary<AuditEvent> events() {
        Arbitrary<Actor> actors = Combinators.combine(
                        Arbitraries.of(Actor.Kind.class),
                        texts().filter(id -> !id.isBlank() && id.length() <= Actor.MAX_ID_LENGTH),
                        Arbitraries.of(IdentityAssurance.class))
                .as(Actor::new);
        Arbitrary<EventBuilder> begun = Combinators.combine(
                        Arbitraries.of("a", "permit.granted", "log.gap-2"), Arbitraries.of(Outcome.class), actors)
                .as(AuditEvent::of);
        return Combinators.combine(
                        begun,
                        texts().optional(),
                        texts().optional(),
                        Arbitraries.of(LawfulBasis.class).optional(),
                        values().list().ofMaxSize(4),
                        values().list().ofMaxSize(4),
                        Arbitraries.longs().between(0, 4_000_000_000_000L).optional(),
                        Arbitraries.of(new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"))
                                .optional())
                .as((builder, subject, other, basis, details, changes, when, trace) -> {
                    subject.ifPresent(builder::subject);
                    other.ifPresent(text -> builder.resource(text).address(text).caseReference(text));
                    basis.ifPresent(builder::basis);
                    trace.ifPresent(builder::trace);
                    builder.when(Instant.ofEpochMilli(when.orElse(0L)));
                    for (int i = 0; i < details.size(); i++) {
                        builder.detail("d" + i, details.get(i));
                    }
                    for (int i = 0; i < changes.size(); i++) {
                        Value value = changes.get(i);
                        builder.change(
                                "c" + i,
                                i == 0
                                        ? Change.added(value)
                                        : i == 1 ? Change.removed(value) : Change.of(value, value));
                    }
                    return builder.build();
                });
    }

    @Property(tries = 500)
    void every_event_is_read_as_it_was_written_and_is_canonical(@ForAll("events") AuditEvent event) throws Exception {
        RecordedEvent recorded =
                new RecordedEvent(event, RECORDED, new Origin(Optional.of("parking-permits"), Optional.of("node-1")));

        byte[] entry = EventWriter.write(recorded);

        assertThat(EventReader.read(entry)).isEqualTo(recorded);
        assertThat(EventReader.recordedMillis(entry)).hasValue(RECORDED.toEpochMilli());
        assertThat(new String(JsonValue.parse(entry).canonicalBytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(entry, StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000)
    void any_bytes_are_an_event_or_are_refused_without_being_repeated(
            @ForAll("events") AuditEvent event, @ForAll @IntRange(max = 10_000) int at, @ForAll byte other) {
        byte[] entry = EventWriter.write(new RecordedEvent(event, RECORDED, Origin.untold()));
        entry[at % entry.length] = other;

        try {
            assertThat(EventReader.read(entry)).isNotNull();
        } catch (MalformedEntryException refused) {
            assertThat(refused).hasMessageStartingWith("The entry is no ").hasNoCause();
        }
    }

    @Test
    void an_entry_of_an_earlier_version_is_read() throws Exception {
        RecordedEvent read = EventReader.read(
                ("{\"action\":\"page.answered\",\"actor\":{\"assurance\":\"none\",\"id\":\"c-1\",\"kind\":\"citizen\"},"
                                + "\"details\":{\"n\":1},\"outcome\":\"success\",\"recorded\":\"2026-03-29T01:00:00.123Z\","
                                + "\"subject\":\"s-17\",\"when\":\"2026-03-29T01:00:00.123Z\"}")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.event())
                .isEqualTo(AuditEvent.success("page.answered", Actor.citizen("c-1"))
                        .subject("s-17")
                        .when(RECORDED)
                        .detail("n", 1)
                        .build());
    }

    @Test
    void a_part_that_is_missing_is_named() {
        assertThatThrownBy(() -> EventReader.read("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedEntryException.class)
                .hasMessage("The entry is no audit event: \"recorded\" is missing or is of another kind");
    }
}
