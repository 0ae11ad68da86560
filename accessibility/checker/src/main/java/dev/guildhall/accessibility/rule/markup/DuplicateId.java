package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.aria.ReferencedIds;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** An id is given once. */
final class DuplicateId implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("id-unique", "Id is given once")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .appliesTo("every element with an id that nothing refers to; of others referenced-id-unique speaks")
            .expects("no element before it has the same")
            .advice("Give each element an id of its own.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        String id = element.attribute("id");
        return !id.isEmpty()
                && element.isHtml()
                && !ReferencedIds.of(element.page()).have(id);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.page().allWithId(element.attribute("id"), element).get(0) == element
                ? Verdict.passed()
                : Verdict.failed("The id \"" + element.attribute("id") + "\" is given to more than one element.");
    }
}
