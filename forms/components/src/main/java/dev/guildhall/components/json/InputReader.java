package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.input.Input;
import java.util.ArrayList;
import java.util.List;

/** Reads the options of the input. */
final class InputReader {

    private InputReader() {}

    static Input read(Options o) {
        Input.Builder input = Input.builder()
                .name(o.printed("name"))
                .id(o.text("id"))
                .type(o.text("type", "text"))
                .describedBy(o.text("describedBy"))
                .formGroup(Parts.formGroupOfInput(o))
                .classes(o.text("classes"));
        o.object("label", Parts::label).ifPresent(input::label);
        o.object("hint", Parts::hint).ifPresent(input::hint);
        o.object("errorMessage", Parts::errorMessage).ifPresent(input::errorMessage);
        o.object("prefix", InputReader::affix).ifPresent(input::prefix);
        o.object("suffix", InputReader::affix).ifPresent(input::suffix);
        o.object("inputWrapper").ifPresent(wrapper -> wrapper(wrapper, input));
        o.toggle("spellcheck", input::spellcheck, input::noSpellcheck);
        return o.done(input.attributes(attributes(o, input)).build());
    }

    /** The options that become attributes as they are, whatever they hold; the odd ones go before the others. */
    private static Attributes attributes(Options o, Input.Builder input) {
        List<Attributes.Attribute> odd = new ArrayList<>();
        o.optionalAttribute("value", input::value, () -> odd.add(new Attributes.Attribute.Flag("value")));
        o.optionalAttribute(
                "disabled", value -> odd.add(new Attributes.Attribute.Valued("disabled", value)), input::disabled);
        o.optionalAttribute(
                "autocomplete", input::autocomplete, () -> odd.add(new Attributes.Attribute.Flag("autocomplete")));
        o.optionalAttribute(
                "autocapitalize",
                input::autocapitalize,
                () -> odd.add(new Attributes.Attribute.Flag("autocapitalize")));
        o.optionalAttribute("pattern", input::pattern, () -> odd.add(new Attributes.Attribute.Flag("pattern")));
        o.optionalAttribute("inputmode", input::inputmode, () -> odd.add(new Attributes.Attribute.Flag("inputmode")));
        odd.addAll(o.attributes("attributes").list());
        return new Attributes(odd);
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
