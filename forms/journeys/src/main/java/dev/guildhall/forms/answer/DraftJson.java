package dev.guildhall.forms.answer;

import dev.guildhall.core.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** A draft as JSON, as it is kept in a store: an object with a field for each part; a part that is empty is left out. */
public final class DraftJson {

    private static final String ANSWERS = "answers";
    private static final String CONFIRMED = "confirmed";
    private static final String SUBMITTED_IN = "submittedIn";
    private static final String AUTHORSHIP = "authors";
    private static final String REFERENCE = "returnReference";
    private static final String LINKS = "returnLinks";

    private DraftJson() {}

    /** The draft as UTF-8 JSON. */
    public static byte[] write(Draft draft) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = AnswersJson.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeName(ANSWERS);
            AnswersJson.write(json, draft.answers());
            if (!draft.confirmed().isEmpty()) {
                json.writeObjectPropertyStart(CONFIRMED);
                draft.confirmed().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            draft.submittedIn().ifPresent(language -> json.writeStringProperty(SUBMITTED_IN, language.tag()));
            if (!draft.authorship().equals(Authorship.none())) {
                json.writeName(AUTHORSHIP);
                AuthorshipJson.write(json, draft.authorship());
            }
            draft.comeback().reference().ifPresent(number -> json.writeStringProperty(REFERENCE, number));
            if (draft.comeback().links() > 0) {
                json.writeName(LINKS);
                json.writeNumber(draft.comeback().links());
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote; no bytes at all are an empty draft.
     *
     * @throws IllegalArgumentException when the bytes are something else, without quoting them
     */
    public static Draft read(byte[] bytes) {
        if (bytes.length == 0) {
            return Draft.empty();
        }
        try (JsonParser json = AnswersJson.JSON.createParser(ObjectReadContext.empty(), bytes)) {
            AnswersJson.expect(json.nextToken(), JsonToken.START_OBJECT);
            Draft draft = Draft.empty();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                draft = readPart(json, draft);
            }
            return draft;
        } catch (JacksonException | java.time.DateTimeException unreadable) {
            // the cause may quote an answer, so only its class is told
            throw new IllegalArgumentException(
                    "A stored draft cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }

    private static Draft readPart(JsonParser json, Draft draft) {
        return switch (json.currentName()) {
            case ANSWERS -> draft.withAnswers(AnswersJson.read(json));
            case CONFIRMED ->
                new Draft(
                        draft.answers(), readStrings(json), draft.submittedIn(), draft.authorship(), draft.comeback());
            case SUBMITTED_IN -> draft.withSubmittedIn(readLanguage(json));
            case AUTHORSHIP -> draft.withAuthorship(AuthorshipJson.read(json));
            case REFERENCE -> {
                AnswersJson.expect(json.nextToken(), JsonToken.VALUE_STRING);
                yield draft.withComeback(draft.comeback().by(json.getString()));
            }
            case LINKS -> {
                AnswersJson.expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
                yield draft.withComeback(new Comeback(draft.comeback().reference(), json.getIntValue()));
            }
            default -> throw new IllegalArgumentException("A stored draft has a part that this version does not know");
        };
    }

    /** Reads the object of strings that begins with the parser's next token. */
    static Map<String, String> readStrings(JsonParser json) {
        AnswersJson.expect(json.nextToken(), JsonToken.START_OBJECT);
        Map<String, String> strings = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            AnswersJson.expect(json.nextToken(), JsonToken.VALUE_STRING);
            strings.put(name, json.getString());
        }
        return strings;
    }

    private static Language readLanguage(JsonParser json) {
        AnswersJson.expect(json.nextToken(), JsonToken.VALUE_STRING);
        return Language.ofTag(json.getString())
                .orElseThrow(() -> new IllegalArgumentException("A stored draft was submitted in an unknown language"));
    }
}
