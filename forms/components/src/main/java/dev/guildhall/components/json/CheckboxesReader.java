package dev.guildhall.components.json;

import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import java.util.List;

/** Reads the options of the checkboxes. */
final class CheckboxesReader {

    private CheckboxesReader() {}

    static Checkboxes read(Options o) {
        String name = o.printed("name");
        Value idPrefix = o.value("idPrefix");
        String prefix = (idPrefix.isTruthy() ? idPrefix : o.value("name")).concatenated();
        Checkboxes.Builder checkboxes = Checkboxes.builder()
                .name(name)
                .idPrefix(prefix)
                .describedBy(o.text("describedBy"))
                .formGroup(Parts.formGroupOfSeveral(o))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("fieldset")) {
            checkboxes.fieldset(Parts.fieldset(o.part("fieldset")));
        }
        if (o.isTruthy("hint")) {
            checkboxes.hint(Parts.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            checkboxes.errorMessage(Parts.errorMessage(o.part("errorMessage")));
        }
        for (Value value : o.list("values")) {
            checkboxes.value(value.print());
        }
        List<Value> items = o.list("items");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isTruthy()) {
                Options item = o.item("items", i, items.get(i));
                checkboxes.item(item(item, id(item, prefix, i), o.list("values")));
            }
        }
        return o.done(checkboxes.build());
    }

    /** The ids count falsy items too, which are not shown. */
    private static String id(Options item, String prefix, int index) {
        return item.text("id", index == 0 ? prefix : prefix + "-" + (index + 1));
    }

    private static Checkboxes.Item item(Options o, String id, List<Value> answers) {
        Checkboxes.Item.Builder item = Checkboxes.Item.builder()
                .html(o.truthyContent("html", "text"))
                .value(o.printed("value"))
                .id(id)
                .divider(o.text("divider"))
                .conditional(o.isTruthy("conditional") ? conditional(o.part("conditional")) : Html.empty());
        Attributes attributes = o.attributes("attributes");
        if (o.isTruthy("label")) {
            label(o.part("label"), item);
        }
        if (o.isTruthy("hint")) {
            Options hint = o.part("hint");
            if (hint.isTruthy("html") || hint.isTruthy("text")) {
                item.hint(Parts.hint(hint));
            }
        }
        Value checked = o.value("checked");
        boolean isAnswer = isOneOf(answers, o.value("value")) && !checked.equalsFalse();
        if (checked.isTruthy() || isAnswer) {
            item.checked();
        } else {
            item.unchecked();
        }
        if (o.isTruthy("disabled")) {
            item.disabled();
        }
        item.name(o.text("name"));
        Value behaviour = o.value("behaviour");
        if (behaviour.print().equals("exclusive")) {
            item.exclusive();
        } else if (behaviour.isTruthy()) {
            attributes = attributes.instead(new Attributes.Attribute.Valued("data-behaviour", behaviour.print()));
        }
        return o.done(item.attributes(attributes).build());
    }

    private static Html conditional(Options o) {
        return o.done(o.markup("html"));
    }

    private static void label(Options label, Checkboxes.Item.Builder item) {
        item.labelClasses(label.text("classes")).labelAttributes(label.attributes("attributes"));
        label.ignore("text", "html", "for", "isPageHeading").done(item);
    }

    private static boolean isOneOf(List<Value> answers, Value value) {
        for (Value answer : answers) {
            if (value.strictlyEquals(answer)) {
                return true;
            }
        }
        return false;
    }
}
