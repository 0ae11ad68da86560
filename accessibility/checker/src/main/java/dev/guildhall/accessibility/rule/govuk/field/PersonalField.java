package dev.guildhall.accessibility.rule.govuk.field;

import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Set;
import java.util.regex.Pattern;

/** The labels by which fields mostly ask people about themselves, in English and Welsh. */
final class PersonalField {
    private static final Pattern ASIDE = Pattern.compile("\\s*\\((?:optional|dewisol)\\)$|^(?:your|eich) ");

    private static final Set<String> NAMES = Set.of(
            "full name",
            "first name",
            "given name",
            "given names",
            "middle names",
            "last name",
            "family name",
            "surname",
            "what is your name?",
            "enw llawn",
            "enw cyntaf",
            "enw olaf",
            "cyfenw",
            "beth yw eich enw?");

    private static final Set<String> EMAIL = Set.of(
            "email", "email address", "what is your email address?", "e-bost", "cyfeiriad e-bost", "cyfeiriad ebost");

    private static final Set<String> OTHERS = Set.of(
            "telephone number",
            "phone number",
            "mobile number",
            "mobile phone number",
            "uk telephone number",
            "what is your telephone number?",
            "what is your phone number?",
            "what is your postcode?",
            "postcode",
            "address line 1",
            "address line 2",
            "address line 1 (street)",
            "town or city",
            "rhif ffôn",
            "rhif ffôn symudol",
            "cod post",
            "llinell cyfeiriad 1",
            "llinell cyfeiriad 2",
            "tref neu ddinas");

    private PersonalField() {}

    static boolean isOne(AccessibleElement field) {
        String label = labelOf(field);
        return NAMES.contains(label) || EMAIL.contains(label) || OTHERS.contains(label);
    }

    /** True if dictionaries do not know what is typed here. */
    static boolean isNameOrEmail(AccessibleElement field) {
        String label = labelOf(field);
        return NAMES.contains(label) || EMAIL.contains(label);
    }

    static String labelOf(AccessibleElement field) {
        return ASIDE.matcher(Markup.plain(field.name().text())).replaceAll("");
    }
}
