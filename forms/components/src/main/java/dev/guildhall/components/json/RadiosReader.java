package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.radios.Radios;
import java.util.List;

/** Reads the options of the radios. */
final class RadiosReader {

    private RadiosReader() {}

    static Radios read(Options o) {
        String name = o.printed("name");
        Value idPrefix = o.value("idPrefix");
        String prefix = (idPrefix.isTruthy() ? idPrefix : o.value("name")).concatenated();
        Radios.Builder radios = Radios.builder()
                .name(name)
                .idPrefix(prefix)
                .formGroup(Parts.formGroupOfSeveral(o))
                .value(o.text("value"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("fieldset")) {
            radios.fieldset(Parts.fieldset(o.part("fieldset")));
        }
        if (o.isTruthy("hint")) {
            radios.hint(Parts.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            radios.errorMessage(Parts.errorMessage(o.part("errorMessage")));
        }
        List<Value> items = o.list("items");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isTruthy()) {
                Options item = o.item("items", i, items.get(i));
                radios.item(item(item, id(item, prefix, i), o.value("value")));
            }
        }
        return o.done(radios.build());
    }

    /** The ids count falsy items too, which are not shown. */
    private static String id(Options item, String prefix, int index) {
        return item.text("id", index == 0 ? prefix : prefix + "-" + (index + 1));
    }

    private static Radios.Item item(Options o, String id, Value answer) {
        Radios.Item.Builder item = Radios.Item.builder()
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
        boolean isAnswer = answer.isTruthy() && o.value("value").looselyEquals(answer) && !checked.equalsFalse();
        if (checked.isTruthy() || isAnswer) {
            item.checked();
        } else {
            item.unchecked();
        }
        if (o.isTruthy("disabled")) {
            item.disabled();
        }
        return o.done(item.attributes(attributes).build());
    }

    private static Html conditional(Options o) {
        return o.done(o.markup("html"));
    }

    private static void label(Options label, Radios.Item.Builder item) {
        item.labelClasses(label.text("classes")).labelAttributes(label.attributes("attributes"));
        label.ignore("text", "html", "for", "isPageHeading").done(item);
    }
}
