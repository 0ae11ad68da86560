package dev.guildhall.audit.json;

import dev.guildhall.audit.json.JsonValue.JsonArray;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonLiteral;
import dev.guildhall.audit.json.JsonValue.JsonNumber;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON with Jackson's streaming parser and refuses whatever could be read in two ways. */
final class JsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonValue.MAX_DEPTH)
                    .maxDocumentLength(JsonValue.MAX_LENGTH)
                    .build())
            .build();

    private JsonReader() {}

    static JsonValue read(byte[] json) {
        if (json.length > JsonValue.MAX_LENGTH) {
            throw tooLong();
        }
        try {
            // Jackson guesses between UTF-8, -16 and -32: decode first, so that only UTF-8 is read
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new JsonException(JsonFault.NOT_UTF_8, "The JSON is not in UTF-8", 0, e);
        }
    }

    static JsonValue read(String json) {
        if (json.length() > JsonValue.MAX_LENGTH) {
            throw tooLong();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonException(JsonFault.MALFORMED, "The JSON is empty");
            }
            JsonValue value = value(parser, first);
            if (parser.nextToken() != null) {
                throw new JsonException(JsonFault.MALFORMED, "The JSON has more text after its value: give one value");
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw new JsonException(
                    JsonFault.MALFORMED,
                    "The JSON is malformed" + place(location) + ": " + e.getOriginalMessage(),
                    location == null ? 0 : location.getColumnNr(),
                    e);
        }
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static JsonException tooLong() {
        return new JsonException(
                JsonFault.OUT_OF_RANGE, "The JSON is longer than " + JsonValue.MAX_LENGTH + ": give less");
    }

    private static JsonValue value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonString(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> JsonLiteral.TRUE;
            case VALUE_FALSE -> JsonLiteral.FALSE;
            case VALUE_NULL -> JsonLiteral.NULL;
            default -> throw new JsonException(JsonFault.MALFORMED, "The JSON has an unexpected " + token);
        };
    }

    private static JsonValue integer(JsonParser parser) {
        return parser.getNumberType() == NumberType.BIG_INTEGER
                ? number(parser)
                : new JsonInteger(parser.getLongValue());
    }

    private static JsonNumber number(JsonParser parser) {
        return new JsonNumber(Double.parseDouble(parser.getString()));
    }

    private static JsonObject object(JsonParser parser) {
        TreeMap<String, JsonValue> members = new TreeMap<>();
        String name;
        while ((name = parser.nextName()) != null) {
            int column = parser.currentTokenLocation().getColumnNr();
            JsonValue value = value(parser, parser.nextToken());
            if (members.put(CanonicalWriter.requireWellFormed(name), value) != null) {
                throw namedTwice(name, column);
            }
        }
        return new JsonObject(members);
    }

    private static JsonException namedTwice(String name, int column) {
        return new JsonException(
                JsonFault.NAMED_TWICE,
                "Duplicate member \"" + name + "\" at column " + column + ": name each once",
                column,
                null);
    }

    private static JsonArray array(JsonParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        JsonToken token;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
            elements.add(value(parser, token));
        }
        return new JsonArray(elements);
    }
}
