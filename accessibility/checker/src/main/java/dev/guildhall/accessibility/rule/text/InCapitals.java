package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;

/** Sentences are not set in capitals. */
final class InCapitals implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "text-capitals", "Sentences are not set in capitals")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("every text of five words or more")
            .expects("small letters where the language has them")
            .advice("Write it in small letters, without text-transform: uppercase.")
            .affects(
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.PEOPLE_WITH_LOW_VISION,
                    Affected.SCREEN_READER_USERS)
            .build();

    private static final int MIN_WORDS = 5;

    /** Fewer may be a row of abbreviations or reference numbers. */
    private static final int MIN_LETTERS = 25;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Prose.has(element, MIN_WORDS);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String text = element.ownText();
        boolean isTyped = letters(text) >= MIN_LETTERS
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
        return isTyped || element.style().isCertainly(StyleProperty.TEXT_TRANSFORM, "uppercase")
                ? Verdict.failed("This sentence is in capitals, which have no shapes of words to read by.")
                : Verdict.passed();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
