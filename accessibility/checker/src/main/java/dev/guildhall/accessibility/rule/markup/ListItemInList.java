package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A list item stands in a list. */
final class ListItemInList implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "list-item-in-list", "List item stands in a list")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every li element that assistive technology meets and that has no role of its own")
            .expects("it stands in ul, ol or menu")
            .advice("Put a ul or ol around the items.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("li") && !element.has("role") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        boolean inList = element.parent()
                .filter(parent -> parent.isOneOf("ul", "ol", "menu", "slot", "template") || parent.role() == Role.LIST)
                .isPresent();
        return inList
                ? Verdict.passed()
                : Verdict.failed("This list item stands in no list, so it is not announced as one.");
    }
}
