package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A group of fields says what it asks. */
final class FieldsetHasLegend implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "fieldset-legend", "Group of fields has a legend")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .appliesTo("every fieldset that assistive technology meets")
            .expects("it has a legend with words, or another name")
            .advice("Put a legend first in the fieldset that asks the question.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("fieldset") && element.isExposed() && element.role() != Role.NONE;
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        if (!element.name().isEmpty()) {
            return Verdict.passed();
        }
        boolean hasLegend = element.children().stream().anyMatch(child -> child.is("legend"));
        return Verdict.failed(hasLegend ? "The legend of this group is empty." : "This group of fields has no legend.");
    }
}
