package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.input.Input;
import java.util.Optional;

/** Reads the options of the input. */
final class InputReader {

    private InputReader() {}

    static Input read(Options o) {
        Input.Builder input = Input.builder()
                .name(o.attribute("name", o.printed("name")))
                .id(o.attribute("id", ""))
                .type(o.attribute("type", "text"))
                .formGroup(Parts.formGroupOfInput(o))
                .classes(o.text("classes"));
        ControlId id = ControlId.of(o);
        if (o.isTruthy("label")) {
            input.label(id.label(o.part("label")));
        }
        if (o.isTruthy("hint")) {
            input.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            input.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
        if (o.isTruthy("prefix")) {
            input.prefix(affix(o.part("prefix")));
        }
        if (o.isTruthy("suffix")) {
            input.suffix(affix(o.part("suffix")));
        }
        if (o.isTruthy("inputWrapper")) {
            wrapper(o.part("inputWrapper"), input);
        }
        if (o.isTrue("spellcheck")) {
            input.spellcheck();
        } else if (o.isFalse("spellcheck")) {
            input.noSpellcheck();
        }
        return o.done(input.attributes(attributes(o, input)).build());
    }

    /** The options that become attributes as they are, whatever they hold; the odd ones are written instead. */
    private static Attributes attributes(Options o, Input.Builder input) {
        OddAttributes odd = new OddAttributes();
        Optional<String> value = odd.setting(o, "value");
        if (value.isPresent()) {
            input.value(value.get());
        }
        Optional<String> autocomplete = odd.setting(o, "autocomplete");
        if (autocomplete.isPresent()) {
            input.autocomplete(autocomplete.get());
        }
        Optional<String> autocapitalize = odd.setting(o, "autocapitalize");
        if (autocapitalize.isPresent()) {
            input.autocapitalize(autocapitalize.get());
        }
        Optional<String> pattern = odd.setting(o, "pattern");
        if (pattern.isPresent()) {
            input.pattern(pattern.get());
        }
        Optional<String> inputmode = odd.setting(o, "inputmode");
        if (inputmode.isPresent()) {
            input.inputmode(inputmode.get());
        }
        if (odd.flag(o, "disabled")) {
            input.disabled();
        }
        if (o.value("describedBy").isTrue() && !o.isTruthy("hint") && !o.isTruthy("errorMessage")) {
            odd.add(new Attributes.Attribute.Flag("aria-describedby"));
        } else {
            input.describedBy(o.text("describedBy"));
        }
        return odd.before(o.attributes("attributes"));
    }

    private static Input.Affix affix(Options o) {
        return o.done(Input.Affix.builder()
                .html(o.truthyContent("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    private static void wrapper(Options wrapper, Input.Builder input) {
        input.wrapperClasses(wrapper.text("classes")).wrapperAttributes(wrapper.attributes("attributes"));
        wrapper.done(input);
    }
}
