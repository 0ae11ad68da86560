package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Set;

/** An autocomplete attribute says a purpose that HTML knows. */
final class AutocompleteValid implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "autocomplete-valid", "Autocomplete says a purpose that exists")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.IDENTIFY_INPUT_PURPOSE)
            .act("73f2c2")
            .appliesTo(
                    "every input, select and textarea with an autocomplete attribute other than on or off, unless it is hidden, disabled or a button")
            .expects("the attribute follows HTML\'s grammar and ends in a purpose that HTML knows")
            .advice("Use a purpose from the list in HTML, such as name, email, tel, bday-day or postal-code.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    private static final Set<String> NOT_FILLED_IN =
            Set.of("button", "checkbox", "file", "hidden", "image", "radio", "reset", "submit");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (!element.isOneOf("input", "select", "textarea") || !element.has("autocomplete")) {
            return false;
        }
        String value = element.attribute("autocomplete").strip().toLowerCase(Locale.ROOT);
        return !value.matches("|on|off")
                && !NOT_FILLED_IN.contains(element.inputType())
                && (element.isExposed() || Sight.of(element.page()).isSeen(element))
                && !isDisabled(element)
                && (element.isInTabOrder() || element.role().isWidget());
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return AutofillTokens.faultOf(element.attribute("autocomplete"))
                .map(Verdict::failed)
                .orElse(Verdict.passed());
    }

    private static boolean isDisabled(AccessibleElement element) {
        if (element.isDisabled()) {
            return true;
        }
        for (AccessibleElement step = element;
                step != null;
                step = step.parent().orElse(null)) {
            if (step.attribute("aria-disabled").strip().equalsIgnoreCase("true")) {
                return true;
            }
        }
        return false;
    }
}
