package dev.guildhall.forms.answer;

import dev.guildhall.forms.answer.Authorship.Replacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An authorship as JSON: an object with a field for each part; a part that is empty is left out. What is to be told is an
 * array of page, author, second and version.
 */
final class AuthorshipJson {

    private static final String USUAL = "usual";
    private static final String OTHERS = "others";
    private static final String REPLACED = "replaced";

    private AuthorshipJson() {}

    static void write(JsonGenerator json, Authorship authorship) {
        json.writeStartObject();
        authorship.usual().ifPresent(usual -> json.writeStringProperty(USUAL, usual));
        if (!authorship.others().isEmpty()) {
            json.writeObjectPropertyStart(OTHERS);
            authorship.others().forEach(json::writeStringProperty);
            json.writeEndObject();
        }
        if (!authorship.replacements().isEmpty()) {
            json.writeArrayPropertyStart(REPLACED);
            for (Replacement replacement : authorship.replacements()) {
                json.writeStartArray();
                json.writeString(replacement.page());
                json.writeString(replacement.author());
                json.writeNumber(replacement.at().getEpochSecond());
                json.writeNumber(replacement.version());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Reads the object that begins with the parser's next token. */
    static Authorship read(JsonParser json) {
        AnswersJson.expect(json.nextToken(), JsonToken.START_OBJECT);
        Optional<String> usual = Optional.empty();
        Map<String, String> others = Map.of();
        List<Replacement> replaced = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            switch (json.currentName()) {
                case USUAL -> {
                    AnswersJson.expect(json.nextToken(), JsonToken.VALUE_STRING);
                    usual = Optional.of(json.getString());
                }
                case OTHERS -> others = DraftJson.readStrings(json);
                case REPLACED -> replaced = readReplaced(json);
                default ->
                    throw new IllegalArgumentException(
                            "A stored authorship has a part that this version does not know");
            }
        }
        return new Authorship(usual, others, replaced);
    }

    private static List<Replacement> readReplaced(JsonParser json) {
        AnswersJson.expect(json.nextToken(), JsonToken.START_ARRAY);
        List<Replacement> replaced = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            AnswersJson.expect(json.nextToken(), JsonToken.VALUE_STRING);
            String page = json.getString();
            AnswersJson.expect(json.nextToken(), JsonToken.VALUE_STRING);
            String author = json.getString();
            AnswersJson.expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
            Instant at = Instant.ofEpochSecond(json.getLongValue());
            AnswersJson.expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
            replaced.add(new Replacement(page, author, at, json.getLongValue()));
            AnswersJson.expect(json.nextToken(), JsonToken.END_ARRAY);
        }
        return replaced;
    }
}
