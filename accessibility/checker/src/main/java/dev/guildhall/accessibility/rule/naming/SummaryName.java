package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The summary of a details element has a name. */
final class SummaryName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("summary-name", "Summary has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("2t702h")
            .appliesTo("every summary that opens its details element and that assistive technology meets")
            .expects("it has an accessible name")
            .advice("Put words in the summary that say what opens.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        boolean ownRole =
                element.explicitRole().filter(role -> role != Role.NONE).isPresent();
        return !ownRole && element.opensDetails() && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty()
                ? Verdict.failed("This summary has no name, so nobody is told what it opens.")
                : Verdict.passed();
    }
}
