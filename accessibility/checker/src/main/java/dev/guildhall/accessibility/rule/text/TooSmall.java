package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** Text is large enough to read. */
final class TooSmall implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("text-size", "Text is large enough to read")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.RESIZE_TEXT)
            .appliesTo("every text of three words or more")
            .expects("a size of 10 pixels or more")
            .advice("Let text have at least 16 pixels, in rem or em.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final double SMALLEST = 10;

    /** Smaller text is a way to hide it. */
    private static final double HIDDEN = 4;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Prose.has(element, 3) && !element.isOneOf("sub", "sup", "rt", "rp") && !element.isInert();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        double size = element.style().pixels(StyleProperty.FONT_SIZE).orElse(SMALLEST);
        return size < SMALLEST && size >= HIDDEN
                ? Verdict.failed("This text is smaller than 10 pixels.")
                : Verdict.passed();
    }
}
