package dev.guildhall.components.json;

import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.html.Attributes;
import java.util.Optional;

/** Reads the options of the character count. */
final class CharacterCountReader {

    private CharacterCountReader() {}

    static CharacterCount read(Options o) {
        OddAttributes odd = new OddAttributes();
        CharacterCount.Builder count = CharacterCount.builder()
                .name(o.printed("name"))
                .id(o.text("id"))
                .rows(o.integer("rows", 5))
                .value(o.printed("value"))
                .maxlength(number(o, "maxlength", odd))
                .maxwords(number(o, "maxwords", odd))
                .threshold(number(o, "threshold", odd))
                .countType(o.text("countType"))
                .classes(o.text("classes"))
                .countMessageClasses(o.isTruthy("countMessage") ? classesOf(o.part("countMessage")) : "")
                .textareaDescriptionText(o.text("textareaDescriptionText"))
                .charactersAtLimitText(o.text("charactersAtLimitText"))
                .wordsAtLimitText(o.text("wordsAtLimitText"));
        ControlId id = ControlId.of(o);
        if (o.isTruthy("label")) {
            count.label(id.label(o.part("label")));
        }
        if (o.isTruthy("hint")) {
            count.hint(id.hint(o.part("hint")));
        }
        if (o.isTruthy("errorMessage")) {
            count.errorMessage(id.errorMessage(o.part("errorMessage")));
        }
        if (o.isTrue("spellcheck")) {
            count.spellcheck();
        } else if (o.isFalse("spellcheck")) {
            count.noSpellcheck();
        }
        if (o.isTruthy("charactersUnderLimitText")) {
            count.charactersUnderLimitText(Parts.plural(o.part("charactersUnderLimitText")));
        }
        if (o.isTruthy("charactersOverLimitText")) {
            count.charactersOverLimitText(Parts.plural(o.part("charactersOverLimitText")));
        }
        if (o.isTruthy("wordsUnderLimitText")) {
            count.wordsUnderLimitText(Parts.plural(o.part("wordsUnderLimitText")));
        }
        if (o.isTruthy("wordsOverLimitText")) {
            count.wordsOverLimitText(Parts.plural(o.part("wordsOverLimitText")));
        }
        FormGroup group = Parts.formGroupTrimmedAfter(o);
        if (o.value("countType").isTrue()) {
            odd.add(new Attributes.Attribute.Flag("data-count-type"));
        }
        Attributes printed =
                o.isTruthy("formGroup") ? o.part("formGroup").printedAttributes("attributes") : Attributes.NONE;
        return o.done(count.formGroup(
                        new FormGroup(group.beforeInput(), group.afterInput(), group.classes(), odd.before(printed)))
                .attributes(attributes(o, id))
                .build());
    }

    /** What describes the field has an id of its own where the field's is not what it is made of. */
    private static Attributes attributes(Options o, ControlId id) {
        Attributes attributes = o.attributes("attributes");
        return id.value().isNothing()
                ? attributes.instead(new Attributes.Attribute.Valued("aria-describedby", id.prefix() + "-info"))
                : attributes;
    }

    /** A zero or an empty text sets no limit, and yet the script is told. */
    private static int number(Options o, String name, OddAttributes odd) {
        if (!o.isTruthy(name)) {
            Optional<String> printed = o.optionalAttribute(name);
            if (printed.isPresent()) {
                odd.add(new Attributes.Attribute.Valued("data-" + name, printed.get()));
            }
        }
        int number = o.integer(name, 0);
        if (number == 0 && o.isTruthy(name)) {
            throw o.problem(name, "is a zero written as text; leave it out for no limit");
        }
        return number;
    }

    private static String classesOf(Options message) {
        return message.done(message.text("classes"));
    }
}
