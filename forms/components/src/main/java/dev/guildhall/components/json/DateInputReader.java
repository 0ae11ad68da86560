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
        if (o.isTruthy("fieldset")) {
            date.fieldset(Parts.fieldset(o.part("fieldset")));
        }
        ControlId id = new ControlId(o.value("id"));
        if (o.isTruthy("hint")) {
            date.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            date.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
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
