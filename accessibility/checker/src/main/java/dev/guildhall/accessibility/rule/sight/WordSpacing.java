package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The space between words can be widened. */
final class WordSpacing implements ElementRule {
    private static final FixedSpacing SPACING = new FixedSpacing(StyleProperty.WORD_SPACING, "word spacing", 0.16);
    private static final RuleDescription DESCRIPTION = SPACING.describe("word-spacing-fixed", "9e45ec");

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
