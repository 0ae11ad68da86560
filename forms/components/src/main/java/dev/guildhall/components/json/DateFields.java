package dev.guildhall.components.json;

import dev.guildhall.components.dateinput.DateInput;
import dev.guildhall.components.html.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        this.values = date.isTruthy("values") ? date.part("values").members() : Map.of();
        this.namePrefix = date.isTruthy("namePrefix") ? date.text("namePrefix") + "-" : "";
    }

    List<DateInput.Item> read() {
        List<Value> listed = date.list("items");
        List<DateInput.Item> fields = new ArrayList<>();
        if (listed.isEmpty()) {
            for (String name : USUAL) {
                if (!date.isGiven(name) || date.isTruthy(name)) {
                    fields.add(field(usual(name), usualNameOf(usual(name), name)));
                }
            }
            return fields;
        }
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).isTruthy()) {
                Options item = date.item("items", i, listed.get(i));
                fields.add(field(item, usualNameOf(item, "")));
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
                ? Map.of(
                        "name", new Value.Text(name),
                        "value", values.getOrDefault(name, UNDEFINED),
                        "classes", new Value.Text("govuk-input--width-" + width(name)))
                : Map.of();
        return date.item(name, 0, new Value.Obj(members));
    }

    /** Which of day, month and year an item stands for, or nothing; the first that its name fits, or that it is. */
    private String usualNameOf(Options item, String itself) {
        Value name = item.value("name");
        for (String usual : USUAL) {
            boolean isNamedSo = name.isTruthy()
                    && (name.strictlyEquals(new Value.Text(usual))
                            || name.strictlyEquals(usual(usual).value("name")));
            if (isNamedSo || usual.equals(itself)) {
                return usual;
            }
        }
        return "";
    }

    private DateInput.Item field(Options o, String usualName) {
        String name = o.isGiven("name") || usualName.isEmpty() ? o.value("name").concatenated() : usualName;
        DateInput.Item.Builder field = DateInput.Item.builder()
                .name(name)
                .id(o.attribute("id", date.value("id").concatenated() + "-" + name))
                .width(width(usualName))
                .classes(classes(o))
                .inputmode(o.value("inputmode").isTrue() ? "" : o.text("inputmode", "numeric"));
        if (o.isTruthy("label")) {
            field.label(o.text("label"));
        } else if (isNameless(o, usualName)) {
            field.label("");
        }
        Value error = o.value("error");
        if (error.isTruthy()) {
            field.error();
        } else if (error.equalsFalse()) {
            field.noError();
        }
        Value value = value(o, usualName, name);
        OddAttributes odd = new OddAttributes();
        if (value.isTrue()) {
            odd.add(new Attributes.Attribute.Flag("value"));
        } else if (!value.isNothing() && !value.isFalse()) {
            field.value(value.print());
        }
        if (o.value("inputmode").isTrue()) {
            odd.add(new Attributes.Attribute.Flag("inputmode"));
        }
        Optional<String> autocomplete = odd.setting(o, "autocomplete");
        if (autocomplete.isPresent()) {
            field.autocomplete(autocomplete.get());
        }
        Optional<String> pattern = odd.setting(o, "pattern");
        if (pattern.isPresent()) {
            field.pattern(pattern.get());
        }
        return o.done(field.attributes(odd.before(o.attributes("attributes"))).build());
    }

    private static int width(String usualName) {
        return usualName.equals("year") ? 4 : 2;
    }

    /** What the reference trims: the end, and the beginning where they come first. */
    private static String classes(Options o) {
        String classes = Whitespace.trimEnd(o.text("classes"));
        return classes.contains("govuk-input--width-") ? Whitespace.trim(classes) : classes;
    }

    /** A name that is printed in ids, and yet makes no label. */
    private static boolean isNameless(Options o, String usualName) {
        Value name = o.value("name");
        boolean hasUsualName = name instanceof Value.Undefined && !usualName.isEmpty();
        return !hasUsualName && (name.isNothing() || name.isFalse());
    }

    private Value value(Options o, String usualName, String name) {
        if (o.isGiven("value")) {
            return o.value("value");
        }
        Value usual = usualName.isEmpty() ? UNDEFINED : usual(usualName).value("value");
        return usual instanceof Value.Undefined ? values.getOrDefault(namePrefix + name, UNDEFINED) : usual;
    }
}
