package dev.guildhall.accessibility.baseline;

import dev.guildhall.accessibility.json.Json;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;

/** A baseline's file: JSON, one property a line, so that a review shows what was accepted and by whom. */
final class BaselineJson {
    private static final String FORMAT = "guildhall-accessibility-baseline/1";
    private static final Set<String> MEMBERS =
            Set.of("page", "rule", "selector", "snippet", "count", "owner", "reason", "expires");

    private final JsonParser json;

    private BaselineJson(JsonParser json) {
        this.json = json;
    }

    static void write(List<KnownFinding> known, Writer to) throws IOException {
        Json.write(to, json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeArrayPropertyStart("known");
            known.forEach(entry -> write(entry, json));
            json.writeEndArray();
            json.writeEndObject();
        });
        to.flush();
    }

    private static void write(KnownFinding entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("page", entry.page());
        json.writeStringProperty("rule", entry.rule());
        json.writeStringProperty("selector", entry.selector());
        json.writeStringProperty("snippet", entry.snippet());
        json.writeNumberProperty("count", entry.count());
        json.writeStringProperty("owner", entry.owner());
        json.writeStringProperty("reason", entry.reason());
        json.writeStringProperty("expires", entry.expires().toString());
        json.writeEndObject();
    }

    static List<KnownFinding> read(Reader from) throws IOException {
        return Json.read(from, parser -> {
            BaselineJson reading = new BaselineJson(parser);
            try {
                return reading.baseline();
            } catch (StreamReadException malformed) {
                throw reading.wrong("this is not JSON");
            }
        });
    }

    private List<KnownFinding> baseline() {
        expect(json.nextToken() == JsonToken.START_OBJECT, "a baseline is an object");
        expect(
                "format".equals(json.nextName()) && FORMAT.equals(nextString()),
                "the first member must be \"format\": \"" + FORMAT + "\"");
        expect(
                "known".equals(json.nextName()) && json.nextToken() == JsonToken.START_ARRAY,
                "the second member must be the list \"known\"");
        List<KnownFinding> known = new ArrayList<>();
        Set<KnownFinding.Key> keys = new HashSet<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            KnownFinding entry = entry();
            expect(keys.add(entry.key()), "the same finding is listed twice; add up their counts");
            known.add(entry);
        }
        expect(json.currentToken() == JsonToken.END_ARRAY, "the list \"known\" holds objects only");
        expect(
                json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null,
                "nothing may follow the list \"known\"");
        return known;
    }

    private KnownFinding entry() {
        Map<String, String> texts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        int count = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            expect(
                    MEMBERS.contains(name),
                    "there is a member that no entry has; an entry has page, rule, selector, snippet, count, owner, reason and expires");
            expect(seen.add(name), "a member stands there twice");
            if (name.equals("count")) {
                expect(json.nextToken() == JsonToken.VALUE_NUMBER_INT, "count must be a whole number");
                count = count();
            } else {
                texts.put(name, nextString());
            }
        }
        expect(json.currentToken() == JsonToken.END_OBJECT, "an entry is not closed");
        boolean isOwned =
                !text(texts, "owner").isBlank() && !text(texts, "reason").isBlank();
        expect(isOwned, "owner and reason must not be empty");
        expect(count > 0, "count is " + count + "; it must be at least 1");
        try {
            return new KnownFinding(
                    text(texts, "page"),
                    text(texts, "rule"),
                    text(texts, "selector"),
                    text(texts, "snippet"),
                    count,
                    text(texts, "owner"),
                    text(texts, "reason"),
                    LocalDate.parse(text(texts, "expires")));
        } catch (DateTimeException noDate) {
            throw wrong("expires must be a date like 2026-05-31");
        }
    }

    private String text(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw wrong(name + " is missing");
        }
        return text;
    }

    private int count() {
        try {
            return json.getIntValue();
        } catch (InputCoercionException tooLarge) {
            throw wrong("count is more than " + Integer.MAX_VALUE);
        }
    }

    private String nextString() {
        expect(json.nextToken() == JsonToken.VALUE_STRING, "this must be a text");
        return json.getString();
    }

    private void expect(boolean isRight, String otherwise) {
        if (!isRight) {
            throw wrong(otherwise);
        }
    }

    private BaselineFormatException wrong(String what) {
        return new BaselineFormatException("The baseline cannot be read at line "
                + json.currentLocation().getLineNr() + ": " + what + ". Mend it, or freeze anew.");
    }
}
