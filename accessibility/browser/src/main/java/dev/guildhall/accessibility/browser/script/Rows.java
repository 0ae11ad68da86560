package dev.guildhall.accessibility.browser.script;

import dev.guildhall.accessibility.browser.page.LivePageException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a script answers: rows of texts. */
final class Rows {
    private static final JsonFactory JSON = new JsonFactory();

    private Rows() {}

    static List<List<String>> read(String json) {
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            expect(parser.nextToken(), JsonToken.START_ARRAY);
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> row = new ArrayList<>();
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    row.add(parser.getString());
                }
                expect(parser.currentToken(), JsonToken.END_ARRAY);
                rows.add(row);
            }
            expect(parser.currentToken(), JsonToken.END_ARRAY);
        } catch (JacksonException e) {
            throw new LivePageException(
                    "The browser's answer could not be read; open the page anew and check again.", e);
        }
        return rows;
    }

    private static void expect(JsonToken found, JsonToken expected) {
        if (found != expected) {
            throw new LivePageException(
                    "The browser's answer has " + found + " where " + expected + " belongs; open the page anew.");
        }
    }
}
