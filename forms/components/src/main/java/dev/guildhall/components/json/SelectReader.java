package dev.guildhall.components.json;

import dev.guildhall.components.select.Select;

/** Reads the options of the select. */
final class SelectReader {

    private SelectReader() {}

    static Select read(Options o) {
        Select.Builder select = Select.builder()
                .name(o.printed("name"))
                .id(o.text("id"))
                .value(o.text("value"))
                .describedBy(o.text("describedBy"))
                .formGroup(Parts.formGroup(o))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        ControlId id = ControlId.of(o);
        if (o.isTruthy("label")) {
            select.label(id.label(o.part("label")));
        }
        if (o.isTruthy("hint")) {
            select.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            select.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
        if (o.isTruthy("disabled")) {
            select.disabled();
        }
        for (Options item : o.truthyObjects("items")) {
            select.item(item(item, o.value("value")));
        }
        return o.done(select.build());
    }

    private static Select.Item item(Options o, Value answer) {
        Select.Item.Builder item = Select.Item.builder().text(o.printed("text")).attributes(o.attributes("attributes"));
        if (o.isGiven("value")) {
            item.value(o.printed("value"));
        }
        if (o.isTruthy("disabled")) {
            item.disabled();
        }
        Value own = o.isGiven("value") ? o.value("value") : o.value("text");
        boolean isAnswer = answer.isTruthy()
                && own.looselyEquals(answer)
                && !o.value("selected").equalsFalse();
        return o.done((o.isTruthy("selected") || isAnswer ? item.selected() : item.unselected()).build());
    }
}
