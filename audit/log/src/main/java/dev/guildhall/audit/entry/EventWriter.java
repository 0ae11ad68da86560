package dev.guildhall.audit.entry;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.tile.EntryBundle;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** An event as the bytes of an entry: canonical JSON, written without a tree of values in between. */
public final class EventWriter {

    private static final Map<Enum<?>, String> WORDS = words(Actor.Kind.values(), IdentityAssurance.values());

    private EventWriter() {}

    /**
     * The entry of an event that is recorded at this time.
     *
     * @throws IllegalArgumentException when it is longer than an entry may be, or holds an erased value
     */
    public static byte[] write(RecordedEvent recorded) {
        CanonicalWriter json = new CanonicalWriter();
        AuditEvent event = recorded.event();
        json.raw("{\"action\":").string(event.action());
        json.raw(",\"actor\":{\"assurance\":").string(word(event.actor().assurance()));
        json.raw(",\"id\":").string(event.actor().id());
        json.raw(",\"kind\":").string(word(event.actor().kind())).raw("}");
        changes(json, event.changes());
        details(json, event.details());
        json.raw(",\"outcome\":").string(event.outcome().text());
        json.raw(",\"recorded\":").string(Timestamp.milliseconds(recorded.recorded()));
        optional(json, ",\"resource\":", event.resource());
        optional(json, ",\"subject\":", event.subject());
        if (event.trace().isPresent()) {
            TraceContext trace = event.trace().get();
            json.raw(",\"trace\":{\"span\":").string(trace.spanId());
            json.raw(",\"trace\":").string(trace.traceId()).raw("}");
        }
        json.raw(",\"when\":").string(Timestamp.exact(event.when().orElse(recorded.recorded())));
        new Group(json, ",\"where\":{")
                .text("\"address\":", event.address())
                .text("\"node\":", recorded.origin().node())
                .text("\"service\":", recorded.origin().service())
                .end();
        new Group(json, ",\"why\":{")
                .text("\"basis\":", event.basis().map(LawfulBasis::text))
                .text("\"case\":", event.caseReference())
                .end();
        byte[] entry = json.raw("}").toBytes();
        if (entry.length > EntryBundle.MAX_ENTRY_BYTES) {
            throw new IllegalArgumentException("The event " + event.action() + " has " + entry.length
                    + " bytes as canonical JSON, more than an entry's " + EntryBundle.MAX_ENTRY_BYTES
                    + ": shorten its details, or record their hash");
        }
        return entry;
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

    private static void changes(CanonicalWriter json, Map<String, Change> changes) {
        String separator = ",\"changes\":{";
        for (Map.Entry<String, Change> each : changes.entrySet()) {
            Change change = each.getValue();
            json.raw(separator).string(each.getKey()).raw(":{");
            if (change.after().isPresent()) {
                json.raw("\"after\":");
                value(json, change.after().get());
            }
            if (change.before().isPresent()) {
                json.raw(change.after().isPresent() ? ",\"before\":" : "\"before\":");
                value(json, change.before().get());
            }
            json.raw("}");
            separator = ",";
        }
        json.raw(changes.isEmpty() ? "" : "}");
    }

    private static void details(CanonicalWriter json, Map<String, Value> details) {
        String separator = ",\"details\":{";
        for (Map.Entry<String, Value> detail : details.entrySet()) {
            json.raw(separator).string(detail.getKey()).raw(":");
            value(json, detail.getValue());
            separator = ",";
        }
        json.raw(details.isEmpty() ? "" : "}");
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

    private static Map<Enum<?>, String> words(Enum<?>[]... enums) {
        return Arrays.stream(enums)
                .flatMap(Arrays::stream)
                .collect(Collectors.toUnmodifiableMap(
                        constant -> constant,
                        constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static String word(Enum<?> constant) {
        return Objects.requireNonNull(WORDS.get(constant));
    }
}
