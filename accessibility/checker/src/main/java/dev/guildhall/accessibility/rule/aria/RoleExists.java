package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A role attribute names a role that exists. */
final class RoleExists implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("role-exists", "Role exists")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("674b10")
            .appliesTo("every role attribute that is not empty, on an element that is not hidden")
            .expects("it names at least one role of WAI-ARIA")
            .advice("Correct the spelling of the role, or take the role attribute out.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return !element.attribute("role").isBlank()
                && (element.isHtml() || element.isSvg())
                && !element.isProgrammaticallyHidden();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.explicitRole().isPresent()
                ? Verdict.passed()
                : Verdict.failed("There is no role \""
                        + element.attribute("role").strip() + "\", so browsers ignore the attribute.");
    }
}
