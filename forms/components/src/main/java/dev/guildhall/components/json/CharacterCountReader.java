package dev.guildhall.components.json;

import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.html.Attributes;

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
                .countMessageClasses(o.object("countMessage", message -> message.done(message.text("classes")))
                        .orElse(""))
                .textareaDescriptionText(o.text("textareaDescriptionText"))
                .charactersAtLimitText(o.text("charactersAtLimitText"))
                .wordsAtLimitText(o.text("wordsAtLimitText"));
        ControlId id = ControlId.of(o);
        id.label(o, count::label);
        id.hint(o, count::hint);
        id.errorMessage(o, count::errorMessage);
        o.toggle("spellcheck", count::spellcheck, count::noSpellcheck);
        o.object("charactersUnderLimitText", Parts::plural).ifPresent(count::charactersUnderLimitText);
        o.object("charactersOverLimitText", Parts::plural).ifPresent(count::charactersOverLimitText);
        o.object("wordsUnderLimitText", Parts::plural).ifPresent(count::wordsUnderLimitText);
        o.object("wordsOverLimitText", Parts::plural).ifPresent(count::wordsOverLimitText);
        FormGroup group = Parts.formGroupTrimmedAfter(o);
        if (o.value("countType").isTrue()) {
            odd.add(new Attributes.Attribute.Flag("data-count-type"));
        }
        Attributes printed = o.object("formGroup")
                .map(box -> box.printedAttributes("attributes"))
                .orElse(Attributes.NONE);
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
            o.optionalAttribute(
                    name, value -> odd.add(new Attributes.Attribute.Valued("data-" + name, value)), () -> {});
        }
        int number = o.integer(name, 0);
        if (number == 0 && o.isTruthy(name)) {
            throw o.problem(name, "is a zero written as text; leave it out for no limit");
        }
        return number;
    }
}
