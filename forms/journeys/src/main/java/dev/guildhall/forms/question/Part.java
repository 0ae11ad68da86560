package dev.guildhall.forms.question;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One part of an answer that is a record of texts, such as the postcode of an address: a field of its own.
 *
 * @param key the record component that it becomes, and the end of its field's name
 * @param label what stands above the field
 * @param subject the part as it stands in the middle of a sentence: "Enter a sort code"
 * @param need whether it may be left blank
 * @param field what the field expects
 * @param options what can be chosen, sent by value; empty where the part is typed
 */
record Part(String key, Text label, Text subject, Asking.Need need, TextField field, List<Option> options) {

    static Part needed(String key, Text label, Text subject) {
        return new Part(key, label, subject, Asking.Need.REQUIRED, TextField.plain(), List.of());
    }

    static Part optional(String key, Text label, Text subject) {
        return new Part(key, label, subject, Asking.Need.OPTIONAL, TextField.plain(), List.of());
    }

    Part autocomplete(String purpose) {
        return new Part(key, label, subject, need, field.withAutocomplete(purpose), options);
    }

    Part width(Width width) {
        return new Part(key, label, subject, need, field.withWidth(width), options);
    }

    Part keyboard(Keyboard keyboard) {
        return new Part(key, label, subject, need, field.withKeyboard(keyboard), options);
    }

    Part keptAs(UnaryOperator<String> form) {
        return new Part(key, label, subject, need, field.withForm(form), options);
    }

    Part chosenFrom(List<Option> offered) {
        return new Part(key, label, subject, need, field, List.copyOf(offered));
    }

    boolean isNeeded() {
        return need == Asking.Need.REQUIRED;
    }

    boolean isChosen() {
        return !options.isEmpty();
    }

    /** The label without what it says of leaving the field blank: "Sort code". */
    String name(Language language) {
        String words = label.in(language);
        int aside = words.indexOf(" (");
        return aside < 0 ? words : words.substring(0, aside);
    }

    /** The key under which a team overrides the message for a blank part: {@code RequiredLine1}. */
    String requiredKey() {
        return Fault.REQUIRED + Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    String field(String property) {
        return property + "-" + key;
    }
}
