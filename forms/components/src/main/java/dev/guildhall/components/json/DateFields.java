package dev.guildhall.components.json;

import dev.guildhall.components.dateinput.DateInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the fields of a date: either those that are listed, or day, month and year. A listed one that has the name of
 * the day, the month or the year takes over their value where it has none itself.
 */
final class DateFields {

    private static final Value UNDEFINED = new Value.Undefined();
    private static final List<String> USUAL = List.of("day", "month", "year");

    private final Options date;
    private final Map<String, Value> values;
    private final String namePrefix;

    DateFields(Options date) {
        this.date = date;
        this.values = date.value("values") instanceof Value.Obj object ? object.members() : Map.of();
        this.namePrefix = date.isTruthy("namePrefix") ? date.text("namePrefix") + "-" : "";
    }

    List<DateInput.Item> read() {
        List<Value> listed = date.list("items");
        List<DateInput.Item> fields = new ArrayList<>();
        if (listed.isEmpty()) {
            for (String name : USUAL) {
                if (!date.isGiven(name) || date.isTruthy(name)) {
                    fields.add(field(usual(name), name));
                }
            }
            return fields;
        }
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).isTruthy()) {
                Options item = date.item("items", i, listed.get(i));
                fields.add(field(item, usualNameOf(item)));
            }
        }
        return fields;
    }

    /** The options for day, month or year; empty ones where they are not given, with the value that is. */
    private Options usual(String name) {
        if (date.isTruthy(name)) {
            return date.item(name, 0, date.value(name));
        }
        boolean isDefault = !date.isGiven(name);
        Map<String, Value> members = isDefault
                ? Map.of("name", new Value.Text(name), "value", values.getOrDefault(name, UNDEFINED))
                : Map.of();
        return date.item(name, 0, new Value.Obj(members));
    }

    /** Which of day, month and year an item stands for, or nothing. */
    private String usualNameOf(Options item) {
        Value name = item.value("name");
        if (name.isTruthy()) {
            for (String usual : USUAL) {
                if (name.equals(new Value.Text(usual))
                        || name.equals(usual(usual).value("name"))) {
                    return usual;
                }
            }
        }
        return "";
    }

    private DateInput.Item field(Options o, String usualName) {
        String name = o.printed("name", usualName);
        DateInput.Item.Builder field = DateInput.Item.builder()
                .name(name)
                .label(o.text("label"))
                .id(o.text("id"))
                .width(usualName.equals("year") ? 4 : 2)
                .classes(o.text("classes"))
                .inputmode(o.text("inputmode", "numeric"))
                .attributes(o.attributes("attributes"));
        Value error = o.value("error");
        if (error.isTruthy()) {
            field.error();
        } else if (error.equalsFalse()) {
            field.noError();
        }
        Value value = value(o, usualName, name);
        if (!value.isNothing() && !value.isFalse()) {
            field.value(value.print());
        }
        o.optionalAttribute("autocomplete", field::autocomplete, () -> field.autocomplete(""));
        o.optionalAttribute("pattern", field::pattern, () -> field.pattern(""));
        return o.done(field.build());
    }

    private Value value(Options o, String usualName, String name) {
        if (o.isGiven("value")) {
            return o.value("value");
        }
        Value usual = usualName.isEmpty() ? UNDEFINED : usual(usualName).value("value");
        return usual instanceof Value.Undefined ? values.getOrDefault(namePrefix + name, UNDEFINED) : usual;
    }
}
