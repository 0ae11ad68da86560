package dev.guildhall.components.json;

import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.passwordinput.PasswordInput;
import java.util.Optional;

/** Reads the options of the password input. */
final class PasswordInputReader {

    private PasswordInputReader() {}

    static PasswordInput read(Options o) {
        PasswordInput.Builder password = PasswordInput.builder()
                .name(o.attribute("name", o.printed("name")))
                .id(o.attribute("id", ""))
                .describedBy(o.text("describedBy"))
                .formGroup(formGroup(o))
                .classes(o.text("classes"));
        ControlId id = ControlId.of(o);
        if (o.isTruthy("label")) {
            password.label(id.label(o.part("label")));
        }
        if (o.isTruthy("hint")) {
            password.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            password.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
        if (o.isTruthy("button")) {
            Options button = o.part("button");
            password.buttonClasses(button.done(button.text("classes")));
        }
        wording(o, password);
        return o.done(password.attributes(attributes(o, password)).build());
    }

    /** The button is given any text but the script only a truthy one. */
    private static void wording(Options o, PasswordInput.Builder password) {
        password.showPasswordText(o.text("showPasswordText"))
                .hidePasswordText(o.text("hidePasswordText"))
                .showPasswordAriaLabelText(o.text("showPasswordAriaLabelText"))
                .hidePasswordAriaLabelText(o.text("hidePasswordAriaLabelText"))
                .passwordShownAnnouncementText(o.text("passwordShownAnnouncementText"))
                .passwordHiddenAnnouncementText(o.text("passwordHiddenAnnouncementText"))
                .buttonText(o.printed("showPasswordText", "Show"))
                .buttonLabel(o.attribute(
                        "showPasswordAriaLabelText", o.printed("showPasswordAriaLabelText", "Show password")));
    }

    /** What stands before is shown where it is truthy; what stands after, and the attributes, in any case. */
    private static FormGroup formGroup(Options o) {
        FormGroup group = Parts.formGroupTrimmedAfter(o);
        Attributes attributes =
                o.isTruthy("formGroup") ? o.part("formGroup").printedAttributes("attributes") : Attributes.NONE;
        return new FormGroup(Parts.formGroupOfInput(o).beforeInput(), group.afterInput(), group.classes(), attributes);
    }

    /** The options that become attributes as they are, whatever they hold; the odd ones are written instead. */
    private static Attributes attributes(Options o, PasswordInput.Builder password) {
        OddAttributes odd = new OddAttributes();
        Optional<String> value = odd.setting(o, "value");
        if (value.isPresent()) {
            password.value(value.get());
        }
        if (odd.flag(o, "disabled")) {
            password.disabled();
        }
        if (o.value("describedBy").isTrue() && !o.isTruthy("hint") && !o.isTruthy("errorMessage")) {
            password.describedBy("");
            odd.add(new Attributes.Attribute.Flag("aria-describedby"));
        }
        if (o.isTruthy("autocomplete")) {
            password.withoutAutocomplete();
            Optional<String> autocomplete = odd.setting(o, "autocomplete");
            if (autocomplete.isPresent()) {
                password.autocomplete(autocomplete.get());
            }
        }
        return odd.before(o.attributes("attributes"));
    }
}
