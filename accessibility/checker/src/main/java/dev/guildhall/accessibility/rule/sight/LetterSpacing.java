package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The space between letters can be widened. */
final class LetterSpacing implements ElementRule {
    private static final FixedSpacing SPACING = new FixedSpacing(StyleProperty.LETTER_SPACING, "letter spacing", 0.12);
    private static final RuleDescription DESCRIPTION = SPACING.describe("letter-spacing-fixed", "24afc2");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return SPACING.appliesTo(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return SPACING.judge(element);
    }
}
