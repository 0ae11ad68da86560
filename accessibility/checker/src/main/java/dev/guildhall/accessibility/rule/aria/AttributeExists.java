package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** An attribute that begins with aria- is one that ARIA defines. */
final class AttributeExists implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "aria-attribute-exists", "ARIA attribute exists")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("5f99a7")
            .appliesTo("every element with an attribute that begins with aria-")
            .expects("ARIA defines each of them")
            .advice("Correct the spelling of the attribute, or take it out.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return AriaAttributes.anyOn(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        List<String> undefined = AriaAttributes.undefinedOn(element);
        return undefined.isEmpty()
                ? Verdict.passed()
                : Verdict.failed("ARIA defines no " + String.join(", ", undefined) + ", so browsers ignore it.");
    }
}
