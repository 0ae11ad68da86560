package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A button has a name. */
final class ButtonName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("button-name", "Button has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("97a4e1")
            .appliesTo("every button that assistive technology meets, apart from image buttons")
            .expects("it has an accessible name")
            .advice("Put words in the button that say what it does.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role() == Role.BUTTON && !element.inputType().equals("image") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.name().isEmpty() ? Verdict.failed("This button has no name.") : Verdict.passed();
    }
}
