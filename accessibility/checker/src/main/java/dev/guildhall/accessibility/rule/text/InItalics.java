package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** Long text is not set in italics. */
final class InItalics implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "text-italics", "Long text is not set in italics")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("every text of ten words or more")
            .expects("upright letters")
            .advice("Set the text upright; keep italics for a few words, or use none.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final int MAY_BE_LONG = 10;

    private static final int LONG = 15;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Prose.has(element, MAY_BE_LONG);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        if (!element.style().isCertainly(StyleProperty.FONT_STYLE, "italic", "oblique")) {
            return Verdict.passed();
        }
        return Prose.wordsIn(element) >= LONG
                ? Verdict.failed("This long text is in italics, which are hard to read.")
                : Verdict.cannotTell("Is this text in italics long enough to be hard to read?");
    }
}
