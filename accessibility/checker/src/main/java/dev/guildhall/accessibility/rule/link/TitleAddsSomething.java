package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The title of a link says more than its words. */
final class TitleAddsSomething implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-title", "Title of a link says more than its words")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("every link with words and a title")
            .expects("the title is not the same as the words")
            .advice("Take the title away.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("a", "area")
                && element.has("href")
                && !element.attribute("title").isBlank()
                && element.isExposed()
                && !element.element().text().isBlank();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return element.attribute("title")
                        .strip()
                        .equalsIgnoreCase(element.element().text().strip())
                ? Verdict.failed("The title of this link repeats its words, so some people hear them twice.")
                : Verdict.passed();
    }
}
