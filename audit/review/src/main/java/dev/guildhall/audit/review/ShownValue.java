package dev.guildhall.audit.review;

import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.tag.Tag;
import dev.guildhall.core.text.Text;
import gg.jte.Content;

/**
 * How values are shown: what was personal is marked as sealed, erased or opened.
 *
 * @param entry the entry as it stands in the log, where personal values are sealed
 */
record ShownValue(JsonObject entry, Wording wording) {

    static ShownValue of(LoggedEvent logged, Wording wording) {
        return new ShownValue(logged.entry(), wording);
    }

    /**
     * A value.
     *
     * @param place the names that lead to it in the entry
     */
    Html at(Value value, String... place) {
        if (value instanceof TextValue text) {
            return marked(Markup.breakable(text.text()), place);
        } else if (value instanceof IntegerValue integer) {
            return marked(Html.text(Long.toString(integer.number())), place);
        }
        return tag(value instanceof SealedValue ? EventWords.SEALED : EventWords.ERASED);
    }

    private Html marked(Content shown, String... place) {
        return isSealed(place) ? Html.join(shown, Html.of(" "), tag(EventWords.OPENED)) : Html.join(shown);
    }

    private Html tag(Text text) {
        return Tag.builder()
                .text(wording.in(text))
                .classes("govuk-tag--grey")
                .build()
                .toHtml();
    }

    /** Of an entry's values only sealed ones are objects. */
    private boolean isSealed(String... place) {
        JsonValue value = entry;
        for (String name : place) {
            if (!(value instanceof JsonObject object)) {
                return false;
            }
            value = object.members().getOrDefault(name, JsonValue.JsonLiteral.NULL);
        }
        return value instanceof JsonObject;
    }
}
