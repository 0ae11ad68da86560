package dev.guildhall.components.json;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.label.Label;

/** The id of a control, with what the reference makes of one that is missing, null, false or zero. */
record ControlId(Value value) {

    /** The option {@code id} where it is truthy, else the name. */
    static ControlId of(Options o) {
        Value id = o.value("id");
        return new ControlId(id.isTruthy() ? id : o.value("name"));
    }

    /** What the ids of the parts begin with. */
    String prefix() {
        return value.concatenated();
    }

    /** A label is for no control when the id is falsy, whatever is printed for it. */
    Label label(Options o) {
        Label label = Parts.label(o);
        return value.isTruthy() ? label : label.withForId("");
    }

    Hint hint(Options o) {
        return Parts.hint(o).withId(prefix() + "-hint");
    }

    ErrorMessage errorMessage(Options o) {
        return Parts.errorMessage(o).withId(prefix() + "-error");
    }
}
