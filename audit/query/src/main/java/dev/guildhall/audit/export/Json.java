package dev.guildhall.audit.export;

import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonLiteral;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the members of a JSON object; an object that would be empty is left out. */
final class Json {

    private final SortedMap<String, JsonValue> members = new TreeMap<>();

    Json text(String name, String value) {
        return with(name, new JsonString(value));
    }

    Json text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    Json number(String name, long value) {
        return with(name, new JsonInteger(value));
    }

    Json object(String name, Json object) {
        return object.members.isEmpty() ? this : with(name, object.build());
    }

    Json with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    JsonObject build() {
        return new JsonObject(members);
    }

    static Json details(Map<String, Value> details) {
        Json json = new Json();
        details.forEach((name, value) -> json.with(name, of(value)));
        return json;
    }

    static Json changes(Map<String, Change> changes) {
        Json json = new Json();
        changes.forEach((name, change) -> {
            Json sides = new Json();
            change.before().ifPresent(value -> sides.with("before", of(value)));
            change.after().ifPresent(value -> sides.with("after", of(value)));
            json.object(name, sides);
        });
        return json;
    }

    static JsonValue of(Value value) {
        if (value instanceof TextValue text) {
            return new JsonString(text.text());
        } else if (value instanceof IntegerValue integer) {
            return new JsonInteger(integer.number());
        } else if (value instanceof SealedValue sealed) {
            return new Json().text("sealed", sealed.base64url()).build();
        }
        return new Json().with("erased", JsonLiteral.TRUE).build();
    }
}
