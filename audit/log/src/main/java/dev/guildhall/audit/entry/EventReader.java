package dev.guildhall.audit.entry;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonNumber;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the entries that {@link EventWriter} wrote, in this version or an earlier one: no schema is needed, for an entry says
 * itself what it holds.
 */
public final class EventReader {

    private EventReader() {}

    /**
     * The event of an entry.
     *
     * @throws MalformedEntryException when the bytes are something else; says where, and never what stood there
     */
    public static RecordedEvent read(byte[] entry) throws MalformedEntryException {
        JsonObject json = object(entry);
        try {
            Group where = group(json, "where");
            Group why = group(json, "why");
            Instant recorded = Instant.parse(text(json, "recorded").orElseThrow(() -> missing("recorded")));
            AuditEvent event = new AuditEvent(
                    text(json, "action").orElseThrow(() -> missing("action")),
                    text(json, "outcome").flatMap(Outcome::ofText).orElseThrow(() -> missing("outcome")),
                    actor(group(json, "actor")),
                    text(json, "subject"),
                    text(json, "resource"),
                    text(json, "when").map(Instant::parse),
                    where.text("address"),
                    why.text("basis").map(basis -> LawfulBasis.ofText(basis).orElseThrow(() -> missing("why.basis"))),
                    why.text("case"),
                    trace(group(json, "trace")),
                    fields(group(json, "changes"), EventReader::change),
                    fields(group(json, "details"), EventReader::value));
            return new RecordedEvent(event, recorded, new Origin(where.text("service"), where.text("node")));
        } catch (Unreadable unreadable) {
            throw new MalformedEntryException(
                    "The entry is no audit event: \"" + unreadable.place + "\" is missing or" + " is of another kind");
        } catch (IllegalArgumentException | DateTimeException notOfItsForm) {
            throw new MalformedEntryException("The entry is no audit event: a part is not of its form");
        }
    }

    /** When the entry was recorded, in milliseconds since 1970; empty when it is not an entry of ours. */
    public static OptionalLong recordedMillis(byte[] entry) {
        try {
            Optional<String> recorded = text(object(entry), "recorded");
            return recorded.isPresent()
                    ? OptionalLong.of(Instant.parse(recorded.get()).toEpochMilli())
                    : OptionalLong.empty();
        } catch (MalformedEntryException | Unreadable | DateTimeException notOurs) {
            return OptionalLong.empty();
        }
    }

    private static JsonObject object(byte[] entry) throws MalformedEntryException {
        try {
            if (JsonValue.parse(entry) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException notJson) {
            throw new MalformedEntryException("The entry is no JSON");
        }
        throw new MalformedEntryException("The entry is no JSON object");
    }

    /** Where something is not as it should be. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String place;

        Unreadable(String place) {
            super(place, null, false, false);
            this.place = place;
        }
    }

    private static Unreadable missing(String place) {
        return new Unreadable(place);
    }

    /** An object within an entry, which may be absent. */
    private record Group(String name, Optional<JsonObject> object) {
        Optional<String> text(String member) {
            return object.flatMap(present -> EventReader.text(present, member));
        }

        Map<String, JsonValue> members() {
            return object.<Map<String, JsonValue>>map(JsonObject::members).orElseGet(Map::of);
        }
    }

    private static Group group(JsonObject json, String name) {
        JsonValue value = json.members().get(name);
        if (value == null) {
            return new Group(name, Optional.empty());
        }
        if (value instanceof JsonObject object) {
            return new Group(name, Optional.of(object));
        }
        throw missing(name);
    }

    private static Optional<String> text(JsonObject json, String name) {
        JsonValue value = json.members().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString string) {
            return Optional.of(string.value());
        }
        throw missing(name);
    }

    private static Actor actor(Group actor) {
        return new Actor(
                actor.text("kind").flatMap(Actor.Kind::ofText).orElseThrow(() -> missing("actor.kind")),
                actor.text("id").orElseThrow(() -> missing("actor.id")),
                actor.text("assurance")
                        .flatMap(IdentityAssurance::ofText)
                        .orElseThrow(() -> missing("actor.assurance")));
    }

    private static Optional<TraceContext> trace(Group trace) {
        return trace.object()
                .map(present -> new TraceContext(
                        trace.text("trace").orElseThrow(() -> missing("trace.trace")),
                        trace.text("span").orElseThrow(() -> missing("trace.span"))));
    }

    private static <V> SortedMap<String, V> fields(Group group, Function<JsonValue, V> reader) {
        SortedMap<String, V> fields = new TreeMap<>();
        group.members().forEach((name, value) -> fields.put(name, reader.apply(value)));
        return fields;
    }

    private static Change change(JsonValue json) {
        if (!(json instanceof JsonObject change)) {
            throw missing("changes");
        }
        return new Change(
                Optional.ofNullable(change.members().get("before")).map(EventReader::value),
                Optional.ofNullable(change.members().get("after")).map(EventReader::value));
    }

    private static Value value(JsonValue json) {
        if (json instanceof JsonString string) {
            return Value.of(string.value());
        }
        if (json instanceof JsonInteger integer) {
            return Value.of(integer.value());
        }
        if (json instanceof JsonNumber number && number.value() == Math.rint(number.value())) {
            return Value.of((long) number.value());
        }
        if (json instanceof JsonObject sealed) {
            return new SealedValue(text(sealed, "sealed").orElseThrow(() -> missing("sealed")));
        }
        throw missing("a field");
    }
}
