package dev.guildhall.components.json;

import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.passwordinput.PasswordInput;
import java.util.ArrayList;
import java.util.List;

/** Reads the options of the password input. */
final class PasswordInputReader {

    private PasswordInputReader() {}

    static PasswordInput read(Options o) {
        PasswordInput.Builder password = PasswordInput.builder()
                .name(o.printed("name"))
                .id(o.text("id"))
                .describedBy(o.text("describedBy"))
                .formGroup(formGroup(o))
                .classes(o.text("classes"));
        o.object("label", Parts::label).ifPresent(password::label);
        o.object("hint", Parts::hint).ifPresent(password::hint);
        o.object("errorMessage", Parts::errorMessage).ifPresent(password::errorMessage);
        o.object("button", button -> button.done(button.text("classes"))).ifPresent(password::buttonClasses);
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
                .buttonLabel(o.printed("showPasswordAriaLabelText", "Show password"));
    }

    /** What stands before is shown where it is truthy; what stands after, and the attributes, in any case. */
    private static FormGroup formGroup(Options o) {
        FormGroup group = Parts.formGroup(o);
        Attributes attributes = o.object("formGroup")
                .map(box -> box.printedAttributes("attributes"))
                .orElse(Attributes.NONE);
        return new FormGroup(Parts.formGroupOfInput(o).beforeInput(), group.afterInput(), group.classes(), attributes);
    }

    /** The options that become attributes as they are, whatever they hold; the odd ones go before the others. */
    private static Attributes attributes(Options o, PasswordInput.Builder password) {
        List<Attributes.Attribute> odd = new ArrayList<>();
        o.optionalAttribute("value", password::value, () -> odd.add(new Attributes.Attribute.Flag("value")));
        o.optionalAttribute(
                "disabled", value -> odd.add(new Attributes.Attribute.Valued("disabled", value)), password::disabled);
        if (o.value("describedBy").isTrue() && !o.isTruthy("hint") && !o.isTruthy("errorMessage")) {
            password.describedBy("");
            odd.add(new Attributes.Attribute.Flag("aria-describedby"));
        }
        if (o.isTruthy("autocomplete")) {
            password.withoutAutocomplete();
            o.optionalAttribute(
                    "autocomplete",
                    password::autocomplete,
                    () -> odd.add(new Attributes.Attribute.Flag("autocomplete")));
        }
        odd.addAll(o.attributes("attributes").list());
        return new Attributes(odd);
    }
}
