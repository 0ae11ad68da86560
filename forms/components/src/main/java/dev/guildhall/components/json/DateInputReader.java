package dev.guildhall.components.json;

import dev.guildhall.components.dateinput.DateInput;
import java.util.List;

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
        ControlId id = new ControlId(o.value("id"));
        id.hint(o, date::hint);
        id.errorMessage(o, date::errorMessage);
        o.ignore("day", "month", "year", "values", "items");
        List<DateInput.Item> fields = new DateFields(o).read();
        DateInput built = o.done(date.items(fields).build());
        return fields.isEmpty() ? withoutFields(built) : built;
    }

    /** In Java an empty list stands for day, month and year; here it comes of fields that are all falsy. */
    private static DateInput withoutFields(DateInput date) {
        return new DateInput(
                date.id(),
                date.namePrefix(),
                List.of(),
                date.hint(),
                date.errorMessage(),
                date.formGroup(),
                date.fieldset(),
                date.classes(),
                date.attributes());
    }
}
