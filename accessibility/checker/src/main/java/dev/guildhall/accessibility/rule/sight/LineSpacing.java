package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

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
        return SPACING.appliesTo(element)
                && !element.style().isCertainly(StyleProperty.WHITE_SPACE, "nowrap", "pre")
                && element.ownText().contains(" ")
                && length(element, WIDEST_LETTER) > width(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Verdict verdict = SPACING.judge(element);
        boolean certainlyWraps = length(element, NARROWEST_LETTER) > width(element);
        return verdict instanceof Verdict.Failed && !certainlyWraps
                ? Verdict.cannotTell("Does this text ever take more than one line? Its line spacing cannot be widened.")
                : verdict;
    }

    /** What the text would take in one line, in pixels. */
    private static double length(AccessibleElement element, double letter) {
        return element.ownText().length()
                * letter
                * element.style().pixels(StyleProperty.FONT_SIZE).orElse(16);
    }

    /** What the text has at most, in pixels. */
    private static double width(AccessibleElement element) {
        double width = Viewport.DESKTOP.width();
        for (Optional<AccessibleElement> box = Optional.of(element);
                box.isPresent();
                box = box.get().parent()) {
            ComputedStyle style = box.get().style();
            width = Math.min(width, style.pixels(StyleProperty.WIDTH).orElse(width));
            width = Math.min(width, style.pixels(StyleProperty.MAX_WIDTH).orElse(width));
        }
        return width;
    }
}
