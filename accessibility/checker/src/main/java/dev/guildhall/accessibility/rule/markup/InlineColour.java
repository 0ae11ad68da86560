package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** Colours are set in a style sheet. */
final class InlineColour implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "inline-colour", "Colours are set in a style sheet")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.USE_OF_COLOR)
            .appliesTo("every element with a colour in its style attribute")
            .expects("there is none")
            .advice("Move the colour into a style sheet, so that one place holds it and people can replace it.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern COLOUR =
            Pattern.compile("(?:^|;)\\s*(?:background-)?color\\s*:", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml() && COLOUR.matcher(element.attribute("style")).find();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.failed("A colour in a style attribute outweighs the style sheets of people who need others.");
    }
}
