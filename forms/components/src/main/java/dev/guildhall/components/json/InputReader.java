package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.input.Input;

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
        id.label(o, input::label);
        id.hint(o, input::hint);
        id.errorMessage(o, input::errorMessage);
        o.object("prefix", InputReader::affix).ifPresent(input::prefix);
        o.object("suffix", InputReader::affix).ifPresent(input::suffix);
        o.object("inputWrapper").ifPresent(wrapper -> wrapper(wrapper, input));
        o.toggle("spellcheck", input::spellcheck, input::noSpellcheck);
        return o.done(input.attributes(attributes(o, input)).build());
    }

    /** The options that become attributes as they are, whatever they hold; the odd ones are written instead. */
    private static Attributes attributes(Options o, Input.Builder input) {
        OddAttributes odd = new OddAttributes();
        odd.setting(o, "value", input::value);
        odd.setting(o, "autocomplete", input::autocomplete);
        odd.setting(o, "autocapitalize", input::autocapitalize);
        odd.setting(o, "pattern", input::pattern);
        odd.setting(o, "inputmode", input::inputmode);
        odd.flag(o, "disabled", input::disabled);
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
