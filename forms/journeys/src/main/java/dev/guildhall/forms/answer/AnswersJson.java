package dev.guildhall.forms.answer;

import dev.guildhall.forms.upload.UploadedFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers as JSON, as they are kept in a store. Self-describing, so that answers can be read without the journey that
 * asked for them: text is a string, yes or no a boolean, a number a number, blank is null, and everything else an object
 * with one field that names its kind.
 */
public final class AnswersJson {

    static final JsonFactory JSON = new JsonFactory();
    private static final String DATE = "date";
    private static final String MONTH = "month";
    private static final String PASSWORD = "password";
    private static final String CHOICE = "choice";
    private static final String CHOICES = "choices";
    private static final String PARTS = "parts";
    private static final String ITEMS = "items";
    private static final String FILE = "file";
    private static final String FILES = "files";

    private AnswersJson() {}

    /** The answers as UTF-8 JSON. */
    public static byte[] write(Answers answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(json, answers);
        }
        return bytes.toByteArray();
    }

    static void write(JsonGenerator json, Answers answers) {
        json.writeStartObject();
        for (String property : answers.properties()) {
            json.writeName(property);
            answers.find(property).ifPresent(answer -> write(json, answer));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Answer answer) {
        if (answer instanceof Answer.OfText text) {
            json.writeString(text.value());
        } else if (answer instanceof Answer.OfYesNo yesNo) {
            json.writeBoolean(yesNo.yes());
        } else if (answer instanceof Answer.OfNumber number) {
            json.writeNumber(number.value());
        } else if (answer instanceof Answer.Blank) {
            json.writeNull();
        } else {
            json.writeStartObject();
            writeKind(json, answer);
            json.writeEndObject();
        }
    }

    private static void writeKind(JsonGenerator json, Answer answer) {
        if (answer instanceof Answer.OfDate date) {
            json.writeStringProperty(DATE, date.value().toString());
        } else if (answer instanceof Answer.OfMonth month) {
            json.writeStringProperty(MONTH, month.value().toString());
        } else if (answer instanceof Answer.OfPassword password) {
            json.writeStringProperty(PASSWORD, password.hash().encoded());
        } else if (answer instanceof Answer.OfChoice choice) {
            json.writeStringProperty(CHOICE, choice.option());
        } else if (answer instanceof Answer.OfChoices choices) {
            json.writeArrayPropertyStart(CHOICES);
            choices.options().forEach(json::writeString);
            json.writeEndArray();
        } else if (answer instanceof Answer.OfParts parts) {
            json.writeObjectPropertyStart(PARTS);
            parts.parts().forEach(json::writeStringProperty);
            json.writeEndObject();
        } else if (answer instanceof Answer.OfItems items) {
            json.writeName(ITEMS);
            ItemsJson.write(json, items);
        } else if (answer instanceof Answer.OfFile file) {
            json.writeName(FILE);
            writeFile(json, file.file());
        } else if (answer instanceof Answer.OfFiles files) {
            json.writeArrayPropertyStart(FILES);
            files.files().forEach(file -> writeFile(json, file));
            json.writeEndArray();
        }
    }

    private static void writeFile(JsonGenerator json, UploadedFile file) {
        json.writeStartObject();
        json.writeStringProperty("id", file.id());
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("type", file.contentType());
        json.writeNumberProperty("size", file.size());
        json.writeEndObject();
    }

    /**
     * Reads what {@link #write} wrote; no bytes at all are no answers.
     *
     * @throws IllegalArgumentException when the bytes are something else, without quoting them
     */
    public static Answers read(byte[] bytes) {
        if (bytes.length == 0) {
            return Answers.none();
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return read(json);
        } catch (JacksonException | java.time.DateTimeException unreadable) {
            // the cause may quote an answer, so only its class is told
            throw new IllegalArgumentException(
                    "Stored answers cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }

    /** Reads the object that begins with the parser's next token. */
    static Answers read(JsonParser json) {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        Map<String, Answer> answers = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            answers.put(property, readAnswer(json));
        }
        return Answers.of(answers);
    }

    private static Answer readAnswer(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> new Answer.OfText(json.getString());
            case VALUE_TRUE -> new Answer.OfYesNo(true);
            case VALUE_FALSE -> new Answer.OfYesNo(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Answer.OfNumber(json.getDecimalValue());
            case VALUE_NULL -> new Answer.Blank();
            case START_OBJECT -> readKind(json);
            default -> throw new IllegalArgumentException("Stored answers hold an unknown kind of value");
        };
    }

    private static Answer readKind(JsonParser json) {
        expect(json.nextToken(), JsonToken.PROPERTY_NAME);
        String kind = json.currentName();
        json.nextToken();
        Answer answer = switch (kind) {
            case DATE -> new Answer.OfDate(java.time.LocalDate.parse(json.getString()));
            case MONTH -> new Answer.OfMonth(java.time.YearMonth.parse(json.getString()));
            case PASSWORD -> new Answer.OfPassword(PasswordHash.decode(json.getString()));
            case CHOICE -> new Answer.OfChoice(json.getString());
            case CHOICES -> new Answer.OfChoices(readStrings(json));
            case PARTS -> new Answer.OfParts(readParts(json));
            case ITEMS -> ItemsJson.read(json);
            case FILE -> new Answer.OfFile(readFile(json));
            case FILES -> new Answer.OfFiles(readFiles(json));
            default -> throw new IllegalArgumentException("Stored answers hold an unknown kind of answer");
        };
        expect(json.nextToken(), JsonToken.END_OBJECT);
        return answer;
    }

    private static List<String> readStrings(JsonParser json) {
        List<String> strings = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(json.getString());
        }
        return strings;
    }

    private static List<UploadedFile> readFiles(JsonParser json) {
        List<UploadedFile> files = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            files.add(readFile(json));
        }
        return files;
    }

    private static UploadedFile readFile(JsonParser json) {
        Map<String, String> texts = new LinkedHashMap<>();
        long size = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                size = json.getLongValue();
            } else {
                texts.put(name, json.getString());
            }
        }
        return new UploadedFile(
                texts.getOrDefault("id", ""), texts.getOrDefault("name", ""), texts.getOrDefault("type", ""), size);
    }

    private static Map<String, String> readParts(JsonParser json) {
        Map<String, String> parts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String part = json.currentName();
            json.nextToken();
            parts.put(part, json.getString());
        }
        return parts;
    }

    static void expect(JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw new IllegalArgumentException("Stored answers are not in the form that this version writes");
        }
    }
}
