package dev.guildhall.components.json;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.label.Label;
import java.util.function.Consumer;

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
    void label(Options o, Consumer<Label> whenGiven) {
        o.object("label", Parts::label)
                .map(label -> value.isTruthy() ? label : label.withForId(""))
                .ifPresent(whenGiven);
    }

    void hint(Options o, Consumer<Hint> whenGiven) {
        o.object("hint", Parts::hint)
                .map(hint -> hint.withId(prefix() + "-hint"))
                .ifPresent(whenGiven);
    }

    void errorMessage(Options o, Consumer<ErrorMessage> whenGiven) {
        o.object("errorMessage", Parts::errorMessage)
                .map(message -> message.withId(prefix() + "-error"))
                .ifPresent(whenGiven);
    }
}
