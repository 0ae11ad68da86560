package dev.guildhall.audit.export;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events to be exported. */
final class Events {

    static final String ORIGIN = "example.gov.uk/permits";

    private static final Instant RECORDED = Instant.parse("2026-04-01T09:00:00.125Z");

    private Events() {}

    static EventBuilder full() {
        return AuditEvent.refused("permit.granted", new Actor(Actor.Kind.OFFICER, "o-4", IdentityAssurance.VERY_HIGH))
                .subject("s-17")
                .resource("permit-4711")
                .when(Instant.parse("2026-04-01T08:59:59.5Z"))
                .address("192.0.2.7")
                .basis(LawfulBasis.PUBLIC_TASK)
                .caseReference("case-9")
                .trace(new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"))
                .change("status", "open", "closed")
                .change("name", Change.added(new SealedValue("c2VhbGVk")))
                .detail("months", 12)
                .detail("note", "=1+1");
    }

    static LoggedEvent logged(long index, AuditEvent event) {
        byte[] entry = EventWriter.write(
                new RecordedEvent(event, RECORDED, new Origin(Optional.of("permits"), Optional.of("node-1"))));
        try {
            return new LoggedEvent(new Receipt(index, TreeHasher.leaf(entry)), EventReader.read(entry), (JsonObject)
                    JsonValue.parse(entry));
        } catch (MalformedEntryException e) {
            throw new AssertionError(e);
        }
    }

    static String written(ExportFormat format, LoggedEvent event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.begin(out);
            format.write(event, ORIGIN, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Texts of any characters that an event may have, and often of those that trouble a format. */
    static Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.strings()
                .withChars("=+-@'\",;\\/{}[]<>&é\u2028\u2029\uFF1D\uFEFF ")
                .ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(8)
                .map(text -> text.codePoints()
                        .filter(point ->
                                !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Arbitraries.oneOf(awkward, any);
    }

    static Arbitrary<LoggedEvent> any() {
        Arbitrary<Value> values = Arbitraries.oneOf(
                texts().map(Value::of),
                Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1).map(Value::of),
                Arbitraries.just(new SealedValue("c2VhbGVk_-")));
        Arbitrary<Change> changes = Combinators.combine(values.optional(), values)
                .as((before, after) -> new Change(before, Optional.of(after)));
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1L << 40),
                        Arbitraries.of(Outcome.class),
                        texts().filter(text -> !text.isBlank()),
                        texts(),
                        texts(),
                        texts(),
                        values,
                        changes)
                .as((index, outcome, actor, subject, resource, address, value, change) -> logged(
                        index,
                        AuditEvent.of("page.answered", outcome, Actor.citizen(actor))
                                .subject(subject)
                                .resource(resource)
                                .address(address)
                                .caseReference(subject)
                                .detail("value", value)
                                .change("field", change)
                                .build()));
    }

    static final List<ExportFormat> JSON =
            List.of(ExportFormat.JSON_LINES, ExportFormat.CLOUD_EVENTS, ExportFormat.OCSF);
}
