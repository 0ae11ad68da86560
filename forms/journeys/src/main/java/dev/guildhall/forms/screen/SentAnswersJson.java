package dev.guildhall.forms.screen;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.MalformedRequestException;
import dev.guildhall.forms.page.Form;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the answers that an app sends as the form that a browser would have sent.
 *
 * <pre>{@code
 * {"token": "...", "stamp": "...", "answers": {"fullName": "Ada", "uses": ["WORK", "FAMILY"]}}
 * }</pre>
 *
 * <p>Each answer is text or an array of texts, under the name of the form's field. There are {@value
 * FormData#MAX_PARAMETERS} texts at most. What has another shape is refused whole: nothing is guessed.
 */
public final class SentAnswersJson {

    /** How deep the JSON may be nested: an array in the object of answers in the object that is sent. */
    public static final int MAX_DEPTH = 3;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private int texts;

    private SentAnswersJson() {}

    /** Whether a body of this media type is read here. */
    public static boolean isJson(String contentType) {
        String[] parts = contentType.split(";", -1);
        if (!parts[0].trim().equalsIgnoreCase("application/json")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].trim().replace("\"", "");
            if (parameter.regionMatches(true, 0, "charset=", 0, 8)
                    && !parameter.substring(8).trim().equalsIgnoreCase("utf-8")) {
                return false;
            }
        }
        return true;
    }

    /**
     * The form that the bytes say.
     *
     * @throws MalformedRequestException when they are no such JSON in UTF-8, without quoting them
     */
    public static FormData read(byte[] bytes) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text(bytes))) {
            SentAnswersJson sent = new SentAnswersJson();
            expect(json.nextToken() == JsonToken.START_OBJECT, "is no object");
            sent.readAll(json);
            expect(json.nextToken() == null, "goes on after its end");
            return FormData.of(sent.fields);
        } catch (JacksonException malformed) {
            throw refused("is malformed or nested too deep");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw refused("is not in UTF-8");
        }
    }

    private void readAll(JsonParser json) {
        boolean answered = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("token")) {
                put(Form.CSRF_FIELD, List.of(string(json, value)));
            } else if (name.equals("stamp")) {
                put(Form.STAMP_FIELD, List.of(string(json, value)));
            } else {
                expect(name.equals("answers") && !answered, "has something other than one token, stamp and answers");
                expect(value == JsonToken.START_OBJECT, "has answers that are no object");
                answered = true;
                readAnswers(json);
            }
        }
    }

    private void readAnswers(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = wellFormed(json.currentName());
            expect(
                    !name.equals(Form.CSRF_FIELD) && !name.equals(Form.STAMP_FIELD),
                    "has the token or the stamp among the answers");
            JsonToken value = json.nextToken();
            put(name, value == JsonToken.START_ARRAY ? strings(json) : List.of(string(json, value)));
        }
    }

    private List<String> strings(JsonParser json) {
        List<String> all = new ArrayList<>();
        for (JsonToken value = json.nextToken(); value != JsonToken.END_ARRAY; value = json.nextToken()) {
            all.add(string(json, value));
        }
        return all;
    }

    private String string(JsonParser json, JsonToken value) {
        expect(value == JsonToken.VALUE_STRING, "has a value that is no text");
        expect(++texts <= FormData.MAX_PARAMETERS, "has more than " + FormData.MAX_PARAMETERS + " texts");
        return wellFormed(json.getString());
    }

    /** Half a character, which an escape can say, cannot be kept. */
    private static String wellFormed(String text) {
        expect(StandardCharsets.UTF_8.newEncoder().canEncode(text), "has half a character");
        return text;
    }

    private void put(String name, List<String> values) {
        expect(fields.putIfAbsent(name, values) == null, "says something twice");
    }

    private static void expect(boolean fine, String otherwise) {
        if (!fine) {
            throw refused(otherwise);
        }
    }

    private static MalformedRequestException refused(String why) {
        return new MalformedRequestException("The JSON that was sent " + why);
    }

    @Override
    public String toString() {
        return "SentAnswersJson[" + fields.size() + " fields]";
    }
}
