package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** What an open combobox or a scrollbar controls exists. */
final class ControlledExists implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "controlled-exists", "Controlled element exists")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("in6db8")
            .appliesTo("every aria-controls attribute of an expanded combobox or of a scrollbar")
            .expects("at least one of the ids in it is that of an element")
            .advice("Make aria-controls the id of the element that it controls.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (!element.has("aria-controls") || !element.isHtml()) {
            return false;
        }
        boolean open = element.attribute("aria-expanded").strip().equalsIgnoreCase("true");
        return element.role() == Role.SCROLLBAR || (element.role() == Role.COMBOBOX && open);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.referencedBy("aria-controls").isEmpty()
                ? Verdict.failed("There is no element with the id \""
                        + element.attribute("aria-controls").strip() + "\", which this "
                        + element.role().token() + " says that it controls.")
                : Verdict.passed();
    }
}
