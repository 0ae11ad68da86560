package dev.guildhall.audit.json;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON value that has a canonical form.
 *
 * <pre>{@code
 * JsonValue value = JsonValue.parse("{\"b\": 1.0, \"a\": [true]}");
 * value.canonical();                       // {"a":[true],"b":1}
 * }</pre>
 *
 * <p>Immutable.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8785.html">RFC 8785</a>
 */
public sealed interface JsonValue {

    /** The deepest nesting of arrays and objects that is read. */
    int MAX_DEPTH = 64;

    /** The longest JSON text that is read, in bytes of UTF-8 or, where it is given as a string, in characters. */
    int MAX_LENGTH = 8 << 20;

    /**
     * Reads a JSON text.
     *
     * @throws JsonException when it is no JSON, names a member twice, has a lone surrogate, a number outside of the
     *     range of a double, nests too deeply or is too long
     */
    static JsonValue parse(String json) {
        return JsonReader.read(json);
    }

    /** Reads a JSON text in UTF-8; otherwise as {@link #parse(String)}. */
    static JsonValue parse(byte[] json) {
        return JsonReader.read(json);
    }

    /** The value's canonical form. */
    default String canonical() {
        return new String(canonicalBytes(), StandardCharsets.UTF_8);
    }

    /** The value's canonical form in UTF-8: the bytes to hash or sign. */
    default byte[] canonicalBytes() {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(this);
        return writer.toBytes();
    }

    /** An object; its members are ordered by the UTF-16 code units of their names. */
    record JsonObject(SortedMap<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        /** An object of these members, in any order. */
        public static JsonObject of(Map<String, JsonValue> members) {
            return new JsonObject(new TreeMap<>(members));
        }
    }

    /** An array. */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /** A string. */
    record JsonString(String value) implements JsonValue {
        /** @throws JsonException when the string has a lone surrogate, which UTF-8 cannot write */
        public JsonString {
            CanonicalWriter.requireWellFormed(value);
        }
    }

    /**
     * A number that is written without a fraction and an exponent, and that a long holds. It is exact; its canonical form is
     * exact to {@link CanonicalWriter#MAX_INTEGER} either way, and beyond that of the nearest double, as RFC 8785 says.
     */
    record JsonInteger(long value) implements JsonValue {}

    /** Any other number: a double, as in ECMAScript. */
    record JsonNumber(double value) implements JsonValue {
        /** @throws JsonException when the number is infinite or not a number */
        public JsonNumber {
            if (!Double.isFinite(value)) {
                throw new JsonException(
                        JsonFault.OUT_OF_RANGE, "The number " + value + " has no JSON form: give a finite one");
            }
        }
    }

    /** True, false or null. */
    enum JsonLiteral implements JsonValue {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String text;

        JsonLiteral(String text) {
            this.text = Objects.requireNonNull(text);
        }

        String text() {
            return text;
        }
    }
}
