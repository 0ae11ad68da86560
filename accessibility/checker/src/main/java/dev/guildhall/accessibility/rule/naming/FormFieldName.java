package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.EnumSet;
import java.util.Set;

/** A form field has a name. */
final class FormFieldName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("form-field-name", "Form field has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("e086e5")
            .appliesTo("every field that people fill in, choose from or tick, and that assistive technology meets")
            .expects("it has an accessible name")
            .advice("Give it a label element whose for is the field's id.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    private static final Set<Role> FIELDS = EnumSet.of(
            Role.CHECKBOX,
            Role.COMBOBOX,
            Role.LISTBOX,
            Role.MENUITEMCHECKBOX,
            Role.MENUITEMRADIO,
            Role.RADIO,
            Role.SEARCHBOX,
            Role.SLIDER,
            Role.SPINBUTTON,
            Role.SWITCH,
            Role.TEXTBOX);

    /** Fields of HTML that have no role of their own and need a name all the same. */
    private static final Set<String> FIELDS_WITHOUT_ROLE =
            Set.of("color", "date", "datetime-local", "file", "month", "password", "time", "week");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (FIELDS.contains(element.role()) || isFieldWithoutRole(element)) && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty() ? Verdict.failed("This " + words(element) + " has no name.") : Verdict.passed();
    }

    private static boolean isFieldWithoutRole(AccessibleElement element) {
        return element.role() == Role.UNMAPPED && FIELDS_WITHOUT_ROLE.contains(element.inputType());
    }

    private static String words(AccessibleElement field) {
        return switch (field.role()) {
            case CHECKBOX, MENUITEMCHECKBOX -> "checkbox";
            case COMBOBOX, LISTBOX -> "list of choices";
            case RADIO, MENUITEMRADIO -> "radio button";
            case SEARCHBOX -> "search field";
            case SLIDER -> "slider";
            case SPINBUTTON -> "number field";
            case SWITCH -> "switch";
            case TEXTBOX -> "text field";
            default -> field.inputType() + " field";
        };
    }
}
