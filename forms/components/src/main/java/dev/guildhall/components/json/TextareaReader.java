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
        if (o.isTruthy("label")) {
            textarea.label(id.label(o.part("label")));
        }
        if (o.isTruthy("hint")) {
            textarea.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            textarea.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
        if (o.isTrue("spellcheck")) {
            textarea.spellcheck();
        } else if (o.isFalse("spellcheck")) {
            textarea.noSpellcheck();
        }
        if (o.isTruthy("disabled")) {
            textarea.disabled();
        }
        return o.done(textarea.build());
    }
}
