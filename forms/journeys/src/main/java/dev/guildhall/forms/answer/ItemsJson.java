package dev.guildhall.forms.answer;

import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answer.OfItems.More;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The items of a list as JSON: whether that is all, the last number given, then each item's number and answers. */
final class ItemsJson {

    private static final String ALL = "all";
    private static final String LAST = "last";
    private static final String OF = "of";

    private ItemsJson() {}

    static void write(JsonGenerator json, OfItems items) {
        json.writeStartObject();
        json.writeBooleanProperty(ALL, items.more() == More.NONE);
        json.writeNumberProperty(LAST, items.lastNumber());
        json.writeArrayPropertyStart(OF);
        for (Item item : items.items()) {
            json.writeNumber(item.number());
            AnswersJson.write(json, item.answers());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Reads the object that has just begun. */
    static OfItems read(JsonParser json) {
        AnswersJson.expect(json.currentToken(), JsonToken.START_OBJECT);
        field(json, ALL);
        More more = json.getBooleanValue() ? More.NONE : More.EXPECTED;
        field(json, LAST);
        int last = json.getIntValue();
        field(json, OF);
        List<Item> items = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            int number = json.getIntValue();
            items.add(new Item(number, AnswersJson.read(json)));
        }
        AnswersJson.expect(json.nextToken(), JsonToken.END_OBJECT);
        return new OfItems(items, last, more);
    }

    private static void field(JsonParser json, String name) {
        AnswersJson.expect(json.nextToken(), JsonToken.PROPERTY_NAME);
        if (!json.currentName().equals(name)) {
            throw new IllegalArgumentException("Stored items are not in the form that this version writes");
        }
        json.nextToken();
    }
}
