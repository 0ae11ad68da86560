package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A link that says it is a button works like one. */
final class LinkAsButton implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-as-button", "Link that says it is a button works like one")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.KEYBOARD)
            .appliesTo("every link with the role of a button")
            .expects("the space bar presses it, as it does buttons")
            .advice("Use a button element, or take the role away.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("a") && element.has("href") && element.role() == Role.BUTTON && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return element.has("onkeydown")
                        || element.has("onkeyup")
                        || element.attribute("data-module").contains("govuk-button")
                ? Verdict.passed()
                : Verdict.cannotTell("Is this pressed with the space bar too, as its role says?");
    }
}
