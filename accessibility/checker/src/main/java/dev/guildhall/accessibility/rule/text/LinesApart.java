package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.OptionalDouble;

/** Lines of text do not overlap. */
final class LinesApart implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "text-line-height", "Lines of text stand apart")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.TEXT_SPACING)
            .appliesTo("every text of ten words or more")
            .expects("lines at least as high as its letters")
            .advice("Let line-height be 1.5, without a unit.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Prose.has(element, 10) && !element.style().isCertainly(StyleProperty.WHITE_SPACE, "nowrap", "pre");
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return share(element.style()) < 1
                ? Verdict.failed("The lines of this text are lower than its letters, so that they run into each other.")
                : Verdict.passed();
    }

    /** The height of a line by the size of the letters; 1.2 where it is not known. */
    private static double share(ComputedStyle style) {
        OptionalDouble size = style.pixels(StyleProperty.FONT_SIZE);
        StyleValue height = style.value(StyleProperty.LINE_HEIGHT);
        if (height instanceof StyleValue.Plain factor) {
            return factor.number();
        }
        if (height instanceof StyleValue.Percent percent) {
            return percent.percent() / 100;
        }
        return height instanceof StyleValue.Pixels pixels && size.isPresent() && size.getAsDouble() > 0
                ? pixels.pixels() / size.getAsDouble()
                : 1.2;
    }
}
