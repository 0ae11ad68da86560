package dev.guildhall.components.json;

import dev.guildhall.components.dateinput.DateInput;

/** Reads the options of the date input. */
final class DateInputReader {

    private DateInputReader() {}

    static DateInput read(Options o) {
        DateInput.Builder date = DateInput.builder()
                .id(o.text("id"))
                .namePrefix(o.text("namePrefix"))
                .formGroup(Parts.formGroupOfSeveral(o))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        o.object("fieldset", Parts::fieldset).ifPresent(date::fieldset);
        o.object("hint", Parts::hint).ifPresent(date::hint);
        o.object("errorMessage", Parts::errorMessage).ifPresent(date::errorMessage);
        o.ignore("day", "month", "year", "values", "items");
        return o.done(date.items(new DateFields(o).read()).build());
    }
}
