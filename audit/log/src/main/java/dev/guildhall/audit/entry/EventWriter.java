package dev.guildhall.audit.entry;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.json.CanonicalWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** An event as the bytes of an entry: canonical JSON, written without a tree of values in between. */
public final class EventWriter {

    private EventWriter() {}

    /**
     * The entry of an event that is recorded at this time.
     *
     * @throws EventTooLongException when it is longer than an entry may be
     * @throws IllegalArgumentException when it holds an erased value
     */
    public static byte[] write(RecordedEvent recorded) {
        CanonicalWriter json = new CanonicalWriter();
        AuditEvent event = recorded.event();
        json.raw("{\"action\":").string(event.action());
        json.raw(",\"actor\":{\"assurance\":").string(event.actor().assurance().text());
        json.raw(",\"id\":").string(event.actor().id());
        json.raw(",\"kind\":").string(event.actor().kind().text()).raw("}");
        fields(json, ",\"changes\":{", event.changes(), EventWriter::change);
        fields(json, ",\"details\":{", event.details(), EventWriter::value);
        json.raw(",\"outcome\":").string(event.outcome().text());
        json.raw(",\"recorded\":\"")
                .raw(Timestamp.milliseconds(recorded.recorded()))
                .raw("\"");
        optional(json, ",\"resource\":", event.resource());
        optional(json, ",\"subject\":", event.subject());
        if (event.trace().isPresent()) {
            TraceContext trace = event.trace().get();
            json.raw(",\"trace\":{\"span\":").string(trace.spanId());
            json.raw(",\"trace\":").string(trace.traceId()).raw("}");
        }
        json.raw(",\"when\":\"")
                .raw(Timestamp.exact(event.when().orElse(recorded.recorded())))
                .raw("\"");
        new Group(json, ",\"where\":{")
                .text("\"address\":", event.address())
                .text("\"node\":", recorded.origin().node())
                .text("\"service\":", recorded.origin().service())
                .end();
        new Group(json, ",\"why\":{")
                .text("\"basis\":", basis(event))
                .text("\"case\":", event.caseReference())
                .end();
        byte[] entry = json.raw("}").toBytes();
        if (entry.length > EventTooLongException.MAX_BYTES) {
            throw new EventTooLongException(event.action(), entry.length);
        }
        return entry;
    }

    // without a lambda: most events have no basis, and a call site that was never linked keeps the whole method
    // interpreted
    private static Optional<String> basis(AuditEvent event) {
        return event.basis().isPresent() ? Optional.of(event.basis().get().text()) : Optional.empty();
    }

    private static void optional(CanonicalWriter json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.raw(name).string(value.get());
        }
    }

    /** An object of optional texts, which is left out where there is none of them. */
    private static final class Group {
        private final CanonicalWriter json;
        private final String start;
        private boolean begun;

        Group(CanonicalWriter json, String start) {
            this.json = json;
            this.start = start;
        }

        Group text(String name, Optional<String> value) {
            if (value.isPresent()) {
                json.raw(begun ? "," : start).raw(name).string(value.get());
                begun = true;
            }
            return this;
        }

        void end() {
            json.raw(begun ? "}" : "");
        }
    }

    /** An object of fields, which is left out where there is none of them. */
    private static final class Fields<V> implements BiConsumer<String, V> {
        private final CanonicalWriter json;
        private final BiConsumer<CanonicalWriter, V> value;
        private String separator;

        Fields(CanonicalWriter json, String start, BiConsumer<CanonicalWriter, V> value) {
            this.json = json;
            this.separator = start;
            this.value = value;
        }

        @Override
        public void accept(String name, V field) {
            json.raw(separator).string(name).raw(":");
            value.accept(json, field);
            separator = ",";
        }
    }

    /** Each map goes through its own fields: an iterator over one that cannot be changed makes an object for each. */
    private static <V> void fields(
            CanonicalWriter json, String start, Map<String, V> fields, BiConsumer<CanonicalWriter, V> value) {
        if (!fields.isEmpty()) {
            fields.forEach(new Fields<>(json, start, value));
            json.raw("}");
        }
    }

    private static void change(CanonicalWriter json, Change change) {
        json.raw("{");
        if (change.after().isPresent()) {
            json.raw("\"after\":");
            value(json, change.after().get());
        }
        if (change.before().isPresent()) {
            json.raw(change.after().isPresent() ? ",\"before\":" : "\"before\":");
            value(json, change.before().get());
        }
        json.raw("}");
    }

    private static void value(CanonicalWriter json, Value value) {
        if (value instanceof TextValue text) {
            json.string(text.text());
        } else if (value instanceof IntegerValue integer) {
            json.integer(integer.number());
        } else if (value instanceof SealedValue sealed) {
            json.raw("{\"sealed\":").string(sealed.base64url()).raw("}");
        } else {
            throw new IllegalArgumentException("An erased value cannot be recorded");
        }
    }
}
