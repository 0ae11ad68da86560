package dev.guildhall.components.json;

import dev.guildhall.components.option.OptionsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON object (RFC 8259) into values. */
final class Json {

    /** How deep objects and arrays may be nested; the reference's options need seven levels. */
    static final int MAX_DEPTH = 100;

    /** How many characters the options of one component may have. */
    static final int MAX_LENGTH = 5_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private Json() {}

    /**
     * The members of the object.
     *
     * @throws OptionsException with line and column when it is not JSON, or is no object
     */
    static Value.Obj read(String component, String json) {
        if (json.length() > MAX_LENGTH) {
            throw new OptionsException(component + ": the options have " + json.length() + " characters; at most "
                    + MAX_LENGTH + " are read");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw new OptionsException(
                        component + ": the options are no JSON object; write them as {\"option\": value}");
            }
            Value.Obj options = object(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the object", parser.currentTokenLocation());
            }
            return options;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new OptionsException(
                    component + ": the options are not valid JSON" + where + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Value.Obj object(JsonParser parser) {
        Map<String, Value> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Value.Obj(members);
    }

    private static Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Value.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeric(parser.getDoubleValue());
            case VALUE_TRUE -> new Value.Bool(true);
            case VALUE_FALSE -> new Value.Bool(false);
            default -> new Value.Null();
        };
    }

    private static Value.Array array(JsonParser parser) {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Value.Array(values);
    }
}
