package dev.guildhall.accessibility.rule.govuk.question;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Radios, checkboxes and the parts of a date stand in a fieldset. */
final class FieldsInFieldset implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-fieldset", "Choices and dates stand in a fieldset")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every GOV.UK radios, checkboxes and date input with two fields or more")
            .expects("a fieldset or another group that is named stands around it")
            .advice("Put a fieldset around the fields, with the question in its legend.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final List<String> COMPONENTS = List.of("govuk-radios", "govuk-checkboxes", "govuk-date-input");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<AccessibleElement, Integer> fields = new LinkedHashMap<>();
        for (AccessibleElement input : page.allNamed("input")) {
            if (Markup.isShown(input) && !input.inputType().equals("hidden")) {
                Markup.around(input, FieldsInFieldset::isComponent)
                        .filter(component -> belongsTo(input, component))
                        .ifPresent(component -> fields.merge(component, 1, Integer::sum));
            }
        }
        List<AccessibleElement> several = fields.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return WholePage.certainWhereAnswered(page, Markup.judged(several, FieldsInFieldset::verdict));
    }

    /** A field that a choice reveals stands among the choices, and is none of them. */
    private static boolean belongsTo(AccessibleElement input, AccessibleElement component) {
        boolean isChoice =
                input.inputType().equals("radio") || input.inputType().equals("checkbox");
        return isChoice != Markup.hasClass(component, "govuk-date-input");
    }

    private static boolean isComponent(AccessibleElement element) {
        return COMPONENTS.stream().anyMatch(name -> Markup.hasClass(element, name));
    }

    private static Verdict verdict(AccessibleElement component) {
        return Markup.around(component, FieldsInFieldset::isGroup).isPresent()
                ? Verdict.passed()
                : Verdict.failed("This GOV.UK component has no fieldset with the question as its legend.");
    }

    private static boolean isGroup(AccessibleElement element) {
        return element.is("fieldset")
                || element.role() == Role.GROUP
                || element.role() == Role.RADIOGROUP
                || element.role() == Role.TABLE
                || element.role() == Role.GRID;
    }
}
