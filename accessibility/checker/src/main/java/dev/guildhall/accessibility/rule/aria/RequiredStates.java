package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.AriaAttribute;
import dev.guildhall.accessibility.aria.Relations;
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

/** An element with a role has the states that the role needs. */
final class RequiredStates implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "required-states", "Role has the states that it needs")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("4e8ab6")
            .appliesTo(
                    "every element that assistive technology meets with a role attribute other than the role that it has anyway")
            .expects("each state that the role needs is there and not empty")
            .advice("Add the attribute and keep it up to date, or use the HTML element that does so by itself.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.explicitRole()
                        .filter(role -> role == element.role() && role != element.implicitRole())
                        .isPresent()
                && (element.isHtml() || element.isSvg())
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        for (AriaAttribute required : requiredOf(element)) {
            if (element.attribute(required.attributeName()).isBlank() && !isGivenByHtml(element, required)) {
                return Verdict.failed("The role " + element.role().token() + " needs " + required.attributeName()
                        + ", so people are not told its state.");
            }
        }
        return Verdict.passed();
    }

    private static Set<AriaAttribute> requiredOf(AccessibleElement element) {
        Role role = element.role();
        if (role == Role.SEPARATOR && element.isFocusable()) {
            return EnumSet.of(AriaAttribute.VALUENOW);
        }
        boolean open = element.attribute("aria-expanded").strip().equalsIgnoreCase("true");
        if (role == Role.COMBOBOX && open) {
            return EnumSet.of(AriaAttribute.CONTROLS);
        }
        return Relations.requiredOf(role);
    }

    private static boolean isGivenByHtml(AccessibleElement element, AriaAttribute attribute) {
        return switch (element.inputType()) {
            case "checkbox", "radio" -> attribute == AriaAttribute.CHECKED;
            case "range", "number" -> attribute == AriaAttribute.VALUENOW;
            default -> false;
        };
    }
}
