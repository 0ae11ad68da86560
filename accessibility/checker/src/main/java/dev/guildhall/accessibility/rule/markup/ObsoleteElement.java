package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Set;

/** Only elements that HTML still has. */
final class ObsoleteElement implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "obsolete-element", "Element is one that HTML still has")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every element that HTML had for looks, frames or programs")
            .expects("there is none")
            .advice("Use an element that says what the content is, and a style sheet for how it looks.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    /** HTML, 16.2 Non-conforming features, but those that parsers rename or that were never rendered. */
    private static final Set<String> OBSOLETE = Set.of(
            "applet",
            "acronym",
            "basefont",
            "bgsound",
            "big",
            "blink",
            "center",
            "dir",
            "font",
            "frame",
            "frameset",
            "listing",
            "marquee",
            "multicol",
            "nobr",
            "noframes",
            "plaintext",
            "spacer",
            "strike",
            "tt",
            "xmp");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml() && OBSOLETE.contains(element.element().normalName());
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.failed("HTML has no " + element.element().normalName()
                + " element any more; what it says reaches nobody but by its looks.");
    }
}
