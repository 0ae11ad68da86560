package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A plug-in does not draw over what assistive technology reads. */
final class WindowMode implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "plugin-window-mode", "Plug-in is drawn in a window of its own")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .appliesTo("every wmode parameter of an object")
            .expects("window")
            .advice("Use HTML instead of the plug-in, or set wmode to window.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.is("param") && element.attribute("name").strip().equalsIgnoreCase("wmode"))
                || (element.is("embed") && element.has("wmode"));
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String mode = element.is("param") ? element.attribute("value") : element.attribute("wmode");
        return mode.strip().equalsIgnoreCase("window")
                ? Verdict.passed()
                : Verdict.failed("A plug-in in this mode keeps assistive technology out.");
    }
}
