package dev.guildhall.components.json;

import dev.guildhall.components.textarea.Textarea;

/** Reads the options of the textarea. */
final class TextareaReader {

    private TextareaReader() {}

    static Textarea read(Options o) {
        Textarea.Builder textarea = Textarea.builder()
                .name(o.printed("name"))
                .id(o.text("id"))
                .rows(o.integer("rows", 5))
                .value(o.printed("value"))
                .describedBy(o.text("describedBy"))
                .formGroup(Parts.formGroup(o))
                .autocomplete(o.text("autocomplete"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        ControlId id = ControlId.of(o);
        id.label(o, textarea::label);
        id.hint(o, textarea::hint);
        id.errorMessage(o, textarea::errorMessage);
        o.toggle("spellcheck", textarea::spellcheck, textarea::noSpellcheck);
        if (o.isTruthy("disabled")) {
            textarea.disabled();
        }
        return o.done(textarea.build());
    }
}
