package dev.guildhall.forms.condition;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Conditions as JSON, to be stored, compared and drawn elsewhere. A condition is an object with one field, which names its
 * kind:
 *
 * <pre>{@code
 * {"and": [
 *   {"is": {"property": "electric", "value": false}},
 *   {"not": {"isAnyOf": {"property": "band", "values": [{"choice": "A"}, {"choice": "B"}]}}},
 *   {"fromToday": {"property": "born", "relation": "ON_OR_BEFORE", "period": "P-18Y"}}]}
 * }</pre>
 *
 * <p>Values are written as answers are stored: text as a string, yes or no as a boolean, a number as a number, and a date,
 * a choice, choices and the parts of an address as an object that names its kind. Of a Java predicate the name alone is
 * written, and whoever reads it says which predicate that is. Conditions may stand in one another {@value #MAX_DEPTH}
 * levels deep.
 */
public final class ConditionJson {

    /** How many levels deep conditions may stand in one another. */
    public static final int MAX_DEPTH = 100;

    /** The longest JSON that is read, in bytes. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final JsonFactory JSON = new JsonFactory();

    private ConditionJson() {}

    /**
     * The condition as UTF-8 JSON.
     *
     * @throws IllegalArgumentException when it is more than {@value #MAX_DEPTH} levels deep
     */
    public static byte[] write(Condition condition) {
        Object tree = ConditionTree.of(condition, MAX_DEPTH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(json, tree);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, part) -> {
                json.writeName(String.valueOf(name));
                write(json, part);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> array) {
            json.writeStartArray();
            array.forEach(part -> write(json, part));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is no condition, saying where, or names a Java predicate
     */
    public static Condition read(byte[] json) {
        return read(json, name -> Optional.empty());
    }

    /**
     * Reads what {@link #write} wrote, with these predicates for the names in it.
     *
     * @throws IllegalArgumentException when it is no condition, or names a predicate that is not there; says where
     */
    public static Condition read(byte[] json, Function<String, Optional<Condition>> predicates) {
        if (json.length > MAX_BYTES) {
            throw new IllegalArgumentException("A condition is longer than " + MAX_BYTES + " bytes");
        }
        Object tree;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            tree = value(parser, 0);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Something follows the condition: write one condition alone");
            }
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("A condition is no JSON: " + malformed.getOriginalMessage(), malformed);
        }
        return new ConditionReader(predicates).read(tree);
    }

    private static @Nullable Object value(JsonParser json, int depth) {
        if (depth > 4 * MAX_DEPTH) {
            throw new IllegalArgumentException(ConditionTree.tooDeep(MAX_DEPTH));
        }
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("A condition is missing: nothing was given");
        }
        return switch (token) {
            case START_OBJECT -> object(json, depth);
            case START_ARRAY -> array(json, depth);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("A condition ends in the middle");
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json, int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json, depth + 1);
            if (object.containsKey(name)) {
                throw new IllegalArgumentException("\"" + name + "\" stands twice in one object: keep one");
            }
            object.put(name, value);
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser json, int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json, depth + 1));
        }
        return array;
    }
}
