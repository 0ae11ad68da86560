package dev.guildhall.accessibility.rule.heading;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A heading has a name. */
final class HeadingName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("heading-name", "Heading is not empty")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .act("ffd0e9")
            .appliesTo("every heading that assistive technology meets")
            .expects("it has an accessible name")
            .advice("Put words in the heading, or take the heading out.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role() == Role.HEADING && element.isHtml() && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty() ? Verdict.failed("This heading is empty.") : Verdict.passed();
    }
}
