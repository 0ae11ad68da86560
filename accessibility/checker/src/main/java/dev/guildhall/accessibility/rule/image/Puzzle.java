package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** Nobody has to read a picture to get in. */
final class Puzzle implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "captcha", "Nobody has to solve a puzzle to get in")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.ACCESSIBLE_AUTHENTICATION)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .appliesTo("every picture, frame or box that is called a captcha")
            .expects("there is another way")
            .advice("Protect the service without a puzzle, for example by limits on requests.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern MARK = Pattern.compile("(?i)captcha");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("img", "iframe", "div", "input")
                && element.isRendered()
                && MARK.matcher(element.attribute("src") + " " + element.attribute("alt") + " "
                                + element.attribute("class") + " " + element.attribute("id"))
                        .find()
                && element.parent()
                        .filter(parent -> MARK.matcher(parent.attribute("class") + " " + parent.attribute("id"))
                                .find())
                        .isEmpty();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell("Can people who cannot see, hear or solve this puzzle get in by another way?");
    }
}
