package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** Room is made by styles, not by images. */
final class SpacerImage implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("spacer-image", "Room is made by styles")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every image of at most one pixel in height or width")
            .expects("there is none")
            .advice("Make room with a style sheet.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern SPACER = Pattern.compile(
            "(?:.*/)?(?:spacer|blank|transparent|clear|1x1|pixel)[\\w-]*\\.(?:gif|png)(?:\\?.*)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("img")
                && SPACER.matcher(element.attribute("src").strip()).matches()
                && element.isRendered();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.failed("This image only makes room, and makes none when people change the size of text.");
    }
}
