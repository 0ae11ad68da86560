package dev.guildhall.accessibility.rule.govuk.component;

import dev.guildhall.accessibility.aria.Role;
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
import java.util.stream.Stream;

/** A button is not disabled without need. */
final class DisabledButton implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-disabled-button", "Button is not disabled")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_SUGGESTION)
            .appliesTo("every button that is disabled")
            .expects("it is needed so")
            .advice("Let the button work, and say what is missing when people use it.")
            .affects(
                    Affected.PEOPLE_WITH_LOW_VISION,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> buttons = Stream.of(
                        page.allNamed("button"), page.allNamed("input"), page.allWithClass("govuk-button"))
                .flatMap(List::stream)
                .distinct()
                .filter(element -> element.role() == Role.BUTTON && Markup.isShown(element))
                .filter(element -> element.isDisabled()
                        || element.attribute("aria-disabled").equals("true"))
                .toList();
        return Markup.judged(
                buttons,
                button -> Verdict.cannotTell(
                        "This button is disabled: do people see it, and know what to do before it works?"));
    }
}
