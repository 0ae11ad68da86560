package dev.guildhall.components.json;

import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.html.Attributes;
import java.util.ArrayList;
import java.util.List;

/** Reads the options of the character count. */
final class CharacterCountReader {

    private CharacterCountReader() {}

    static CharacterCount read(Options o) {
        List<Attributes.Attribute> odd = new ArrayList<>();
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
                .wordsAtLimitText(o.text("wordsAtLimitText"))
                .attributes(o.attributes("attributes"));
        o.object("label", Parts::label).ifPresent(count::label);
        o.object("hint", Parts::hint).ifPresent(count::hint);
        o.object("errorMessage", Parts::errorMessage).ifPresent(count::errorMessage);
        o.toggle("spellcheck", count::spellcheck, count::noSpellcheck);
        o.object("charactersUnderLimitText", Parts::plural).ifPresent(count::charactersUnderLimitText);
        o.object("charactersOverLimitText", Parts::plural).ifPresent(count::charactersOverLimitText);
        o.object("wordsUnderLimitText", Parts::plural).ifPresent(count::wordsUnderLimitText);
        o.object("wordsOverLimitText", Parts::plural).ifPresent(count::wordsOverLimitText);
        FormGroup group = Parts.formGroup(o);
        odd.addAll(o.object("formGroup")
                .map(box -> box.printedAttributes("attributes"))
                .orElse(Attributes.NONE)
                .list());
        return o.done(count.formGroup(
                        new FormGroup(group.beforeInput(), group.afterInput(), group.classes(), new Attributes(odd)))
                .build());
    }

    /** A zero or an empty text sets no limit, and yet the script is told. */
    private static int number(Options o, String name, List<Attributes.Attribute> odd) {
        if (!o.isTruthy(name)) {
            o.optionalAttribute(
                    name, value -> odd.add(new Attributes.Attribute.Valued("data-" + name, value)), () -> {});
        }
        return o.integer(name, 0);
    }
}
