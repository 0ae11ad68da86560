package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** An ARIA attribute has a value that ARIA gives a meaning. */
final class AttributeValue implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "aria-attribute-value", "ARIA attribute has a valid value")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("6a7281")
            .appliesTo("every element with an ARIA attribute that is not empty")
            .expects("each value is one that ARIA gives a meaning")
            .advice("Use one of the values that ARIA gives for the attribute.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.isHtml() || element.isSvg())
                && AriaAttributes.definedOn(element).stream()
                        .anyMatch(given -> !given.value().isBlank());
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        for (AriaAttributes.Given given : AriaAttributes.definedOn(element)) {
            if (!given.value().isBlank() && !given.attribute().accepts(given.value())) {
                return Verdict.failed(
                        given.attribute().attributeName() + "=\"" + given.value()
                                + "\" means nothing to assistive technology.",
                        "Make it " + given.attribute().expected() + ".");
            }
        }
        return Verdict.passed();
    }
}
