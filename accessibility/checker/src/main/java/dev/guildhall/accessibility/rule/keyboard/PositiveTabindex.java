package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** The order of focus is that of the page. */
final class PositiveTabindex implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "tabindex-positive", "Order of focus is that of the page")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.FOCUS_ORDER)
            .appliesTo("every element with a tabindex")
            .expects("it is 0 or negative")
            .advice("Take the tabindex away, and put the element where it belongs in the source.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern POSITIVE = Pattern.compile("\\s*\\+?0*[1-9]\\d*.*", Pattern.DOTALL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.has("tabindex") && element.isHtml();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return POSITIVE.matcher(element.attribute("tabindex")).matches()
                ? Verdict.failed("A tabindex above 0 takes this out of the page's order, ahead of everything else.")
                : Verdict.passed();
    }
}
