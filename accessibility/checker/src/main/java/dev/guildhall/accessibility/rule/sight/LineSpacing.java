package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The space between the lines of text that takes several lines can be widened. */
final class LineSpacing implements ElementRule {
    private static final FixedSpacing SPACING = FixedSpacing.ofLines();

    /** In no font for reading is the mean letter narrower or wider than this, counted by the size of the font. */
    private static final double NARROWEST_LETTER = 0.25;

    private static final double WIDEST_LETTER = 1.1;

    @Override
    public RuleDescription description() {
        return SPACING.description();
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return SPACING.appliesTo(element) && LongestPiece.of(element) * WIDEST_LETTER > MostWidth.of(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Verdict verdict = SPACING.judge(element);
        boolean certainlyWraps = LongestPiece.of(element) * NARROWEST_LETTER > MostWidth.of(element)
                && element.style().pixels(StyleProperty.LETTER_SPACING).orElse(0) >= 0;
        return verdict instanceof Verdict.Failed && !certainlyWraps
                ? Verdict.cannotTell("Does this text ever take more than one line? Its line spacing cannot be widened.")
                : verdict;
    }
}
