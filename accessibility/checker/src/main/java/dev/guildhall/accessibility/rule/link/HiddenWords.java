package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** Words of a link that only some should meet reach them. */
final class HiddenWords implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-hidden-words", "Words of a link for screen readers reach them")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .appliesTo("every link with words inside that styles hide from everybody")
            .expects("nobody needs them")
            .advice(
                    "Use a class that moves words out of sight, such as govuk-visually-hidden, rather than display or visibility.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("a")
                && element.has("href")
                && element.isExposed()
                && !element.name().isEmpty()
                && element.children().stream().anyMatch(HiddenWords::isHidden);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell(
                "Words in this link are hidden from everybody: are they meant for people who use a screen reader?");
    }

    private static boolean isHidden(AccessibleElement child) {
        return child.isHtml()
                && child.isOneOf("span", "em", "strong", "b", "small")
                && !child.isRendered()
                && child.element().hasText();
    }
}
