package dev.guildhall.audit.schema;

import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonLiteral;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.audit.schema.FieldSchema.Contents;
import dev.guildhall.audit.schema.FieldSchema.Disclosure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Schemas as JSON, as they stand in a file.
 *
 * <pre>{@code
 * {"actions": {
 *   "permit.granted": {
 *     "fields": {"months": {"type": "integer"}, "holder": {"type": "text", "personal": true}},
 *     "retention": "casework"
 *   }
 * }}
 * }</pre>
 */
public final class SchemasJson {

    private static final String ACTIONS = "actions";
    private static final String FIELDS = "fields";
    private static final String RETENTION = "retention";
    private static final String TYPE = "type";
    private static final String PERSONAL = "personal";

    private SchemasJson() {}

    /**
     * Reads schemas.
     *
     * @throws IllegalArgumentException when the text is no such JSON, with the place and the mend
     */
    public static AuditSchemas read(String json) {
        JsonValue value;
        try {
            value = JsonValue.parse(json);
        } catch (JsonException e) {
            throw new IllegalArgumentException("The schemas are no JSON: " + e.getMessage(), e);
        }
        JsonObject root = object(value, "The text of the schemas", Set.of(ACTIONS));
        List<ActionSchema> schemas = new ArrayList<>();
        members(root, ACTIONS, "The text of the schemas")
                .forEach((action, schema) -> schemas.add(read(action, schema)));
        return AuditSchemas.of(schemas);
    }

    private static ActionSchema read(String action, JsonValue value) {
        String where = "The schema of \"" + action + "\"";
        JsonObject schema = object(value, where, Set.of(FIELDS, RETENTION));
        ActionSchema.Builder builder = ActionSchema.of(action);
        members(schema, FIELDS, where)
                .forEach((name, field) -> builder.field(
                        read(name, field, "The field \"" + name + "\" in the schema of \"" + action + "\"")));
        JsonValue retention = schema.members().get(RETENTION);
        if (retention != null) {
            builder.retention(string(retention, where + " has a retention class that"));
        }
        return builder.build();
    }

    private static FieldSchema read(String name, JsonValue value, String where) {
        JsonObject field = object(value, where, Set.of(TYPE, PERSONAL));
        String type = string(field.members().getOrDefault(TYPE, JsonLiteral.NULL), where + " has a type that");
        JsonValue personal = field.members().getOrDefault(PERSONAL, JsonLiteral.FALSE);
        if (personal != JsonLiteral.TRUE && personal != JsonLiteral.FALSE) {
            throw new IllegalArgumentException(where + " says neither true nor false to \"personal\"");
        }
        return new FieldSchema(
                name,
                Arrays.stream(Contents.values())
                        .filter(each -> each.text().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                where + " has the type \"" + type + "\": give \"text\" or \"integer\"")),
                personal == JsonLiteral.TRUE ? Disclosure.PERSONAL : Disclosure.CLEAR);
    }

    private static Map<String, JsonValue> members(JsonObject object, String name, String where) {
        JsonValue value = object.members().get(name);
        return value == null
                ? Map.of()
                : object(value, where + ", at \"" + name + "\",", Set.of()).members();
    }

    /** An object with none but these members; any members where none are named. */
    private static JsonObject object(JsonValue value, String where, Set<String> known) {
        if (!(value instanceof JsonObject object)) {
            throw new IllegalArgumentException(where + " is not a JSON object");
        }
        for (String member : object.members().keySet()) {
            if (!known.isEmpty() && !known.contains(member)) {
                throw new IllegalArgumentException(where + " has \"" + member + "\", which is unknown: did you mean \""
                        + NearestName.of(member, known).orElseThrow() + "\"?");
            }
        }
        return object;
    }

    private static String string(JsonValue value, String where) {
        if (!(value instanceof JsonString string)) {
            throw new IllegalArgumentException(where + " is not a string");
        }
        return string.value();
    }
}
