package dev.guildhall.accessibility.rule.govuk.field;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field that asks people about themselves says so to browsers. */
final class AutocompleteByPurpose implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-autocomplete", "Field about people themselves can be filled in for them")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.IDENTIFY_INPUT_PURPOSE)
            .appliesTo(
                    "every text field that is labelled as a name, address, email address or telephone number, and every part of a date of birth")
            .expects("it has an autocomplete")
            .advice(
                    "Set autocomplete to the purpose of the field, such as \"name\", \"email\", \"tel\", \"postal-code\" or \"bday-day\".")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    private static final Pattern DATE_OF_BIRTH = Pattern.compile("\\bdate of birth\\b|\\bdyddiad geni\\b");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> fields = Stream.of("input", "textarea")
                .flatMap(name -> page.allNamed(name).stream())
                .filter(field ->
                        Markup.isShown(field) && (isText(field) || field.is("textarea")) && isAboutThePerson(field))
                .toList();
        return Markup.judged(fields, AutocompleteByPurpose::verdict);
    }

    private static boolean isText(AccessibleElement field) {
        return Set.of("text", "email", "tel").contains(field.inputType());
    }

    private static boolean isAboutThePerson(AccessibleElement field) {
        return PersonalField.isOne(field) || isPartOfDateOfBirth(field);
    }

    private static boolean isPartOfDateOfBirth(AccessibleElement field) {
        return Markup.hasClass(field, "govuk-date-input__input")
                && Markup.around(field, other -> other.is("fieldset"))
                        .filter(group -> DATE_OF_BIRTH
                                .matcher(group.name().text().toLowerCase(Locale.ROOT))
                                .find())
                        .isPresent();
    }

    private static Verdict verdict(AccessibleElement field) {
        String autocomplete = field.attribute("autocomplete").strip();
        return autocomplete.isEmpty() || autocomplete.equalsIgnoreCase("off")
                ? Verdict.cannotTell(
                        "Do people tell here about themselves? If so, autocomplete lets browsers fill it in.")
                : Verdict.passed();
    }
}
