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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words stand in the page, not in its styles. */
final class WordsByStyle implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "content-by-style", "Words stand in the page, not in its styles")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every word that a style sheet puts into the page")
            .expects("none")
            .advice("Write the words into the page.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.isRendered()
                && element.pseudoElements().stream().anyMatch(WordsByStyle::hasWord);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.failed("A style sheet puts words here, which people lose who use styles of their own.");
    }

    /** Letters of an icon's font are in the private area of Unicode, and are no letters to Java either. */
    private static boolean hasWord(ComputedStyle style) {
        if (!(style.value(StyleProperty.CONTENT) instanceof StyleValue.Words content)
                || style.mayBe(StyleProperty.DISPLAY, "none")
                || style.mayBe(StyleProperty.VISIBILITY, "hidden")) {
            return false;
        }
        Matcher quoted = QUOTED.matcher(content.words());
        while (quoted.find()) {
            String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            if (WORD.matcher(text.replaceAll("\\\\[0-9a-fA-F]{1,6}\\s?", " ")).find()) {
                return true;
            }
        }
        return false;
    }
}
