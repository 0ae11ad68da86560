package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** A link says that it opens a new tab. */
final class NewTabIsSaid implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-new-tab", "Link says that it opens a new tab")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.ON_FOCUS)
            .appliesTo("every link that opens a new tab")
            .expects("its words say so")
            .advice("Let it open in the same tab, or put \"(opens in new tab)\" into its words.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:new|another|separate|external)\\b|\\btab\\b|\\bwindow\\b|tab newydd|ffenestr",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("a", "area")
                && element.has("href")
                && element.attribute("target").strip().equalsIgnoreCase("_blank")
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return SAID.matcher(element.name().text() + " " + element.description()).find()
                ? Verdict.passed()
                : Verdict.failed("This link opens a new tab, and does not say so.");
    }
}
