package dev.guildhall.audit.cli;

import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members of an object in a line.
 *
 * @param place where the object stands, to be told in front of a member's name
 * @param members its members by name
 */
record Members(String place, Map<String, JsonValue> members) {

    /** The members of the line's own object. */
    static Members of(JsonValue value, String what, Set<String> known) {
        if (!(value instanceof JsonObject object)) {
            throw new RefusedLineException(what + " is no JSON object");
        }
        return new Members("", object.members()).knowing(known);
    }

    private Members knowing(Set<String> known) {
        if (!known.containsAll(members.keySet())) {
            // the unknown name is not told: where a line is malformed, it may be anything
            throw new RefusedLineException((place.isEmpty() ? "an object" : "\"" + place.replace(".", "") + "\"")
                    + " has a member that is not one of " + String.join(", ", new TreeSet<>(known)));
        }
        return this;
    }

    /** The object of this name with none but the known members; one without members where it is absent. */
    Members object(String name, Set<String> known) {
        return object(name).knowing(known);
    }

    /** The object of this name; one without members where it is absent. */
    Members object(String name) {
        JsonValue value = members.get(name);
        if (value == null) {
            return new Members(name + ".", Map.of());
        }
        if (value instanceof JsonObject object) {
            return new Members(name + ".", object.members());
        }
        throw new RefusedLineException("\"" + place + name + "\" is no object");
    }

    Optional<String> text(String name) {
        JsonValue value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonString string) {
            return Optional.of(string.value());
        }
        throw new RefusedLineException("\"" + place + name + "\" is no text");
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new RefusedLineException("\"" + place + name + "\" is missing"));
    }
}
