package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** No key of the page takes one from assistive technology. */
final class AccessKey implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("accesskey", "No access keys")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.CHARACTER_KEY_SHORTCUTS)
            .appliesTo("every element with an accesskey")
            .expects("there is none")
            .advice("Take the accesskey away.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return !element.attribute("accesskey").isBlank() && element.isHtml();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.failed(
                "The access key \"" + element.attribute("accesskey").strip()
                        + "\" may be one that a browser or a screen reader needs, and nobody is told of it.");
    }
}
