package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** Text is not stretched to both edges. */
final class Justified implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "text-justified", "Text is not stretched to both edges")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("every text of ten words or more")
            .expects("it is not justified, so that spaces are even")
            .advice("Align the text to the left with text-align: left (or start).")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    /** So many words take more than one line on the narrowest screen that WCAG asks for, 320 pixels. */
    private static final int SEVERAL_LINES = 10;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Prose.has(element, SEVERAL_LINES);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return element.style().isCertainly(StyleProperty.TEXT_ALIGN, "justify", "justify-all")
                ? Verdict.failed("This text is stretched to both edges, which leaves uneven gaps between words.")
                : Verdict.passed();
    }
}
