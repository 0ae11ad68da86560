package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** An iframe has a name. */
final class FrameName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("iframe-name", "Frame has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("cae760")
            .appliesTo(
                    "every iframe that assistive technology meets, unless it has a negative tabindex or a presentational role")
            .expects("it has an accessible name")
            .advice("Write a title attribute that says what the frame holds.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        boolean decorative =
                element.explicitRole().filter(role -> role == Role.NONE).isPresent();
        return element.is("iframe") && !decorative && !element.hasNegativeTabindex() && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty() ? Verdict.failed("This frame has no name.") : Verdict.passed();
    }
}
