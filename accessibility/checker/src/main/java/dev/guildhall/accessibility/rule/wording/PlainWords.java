package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A text uses plain words. */
final class PlainWords implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "plain-words", "Text uses plain words and short sentences")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("every English text with words of offices, or with a sentence of more than 40 words")
            .expects("people understand it at the first reading")
            .advice("Use the words that people use themselves, and sentences of up to 25 words.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final int LONGEST = 40;
    private static final int MAX_LENGTH = 20_000;

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:utili[sz]e[sd]?|utili[sz]ation|facilitate[sd]?|aforementioned|hereinafter|herein|hereby|heretofore|hitherto|thereof|therein|notwithstanding|pursuant|whereas|inter alia|commenc(?:e[sd]?|ement|ing)|endeavou?r[s]?|ascertain|expedite|remuneration|prior to|subsequent(?:ly)? to|in lieu of|in accordance with|in respect of|with regard to|in the event (?:of|that)|for the purposes? of|in order to|in excess of|forthwith|henceforth|deem(?:ed|s)?|liais(?:e|on)|leverag(?:e|ing)|robust|holistic|synerg(?:y|ies)|paradigm|stakeholders?|incentivi[sz]e|methodolog(?:y|ies)|implement(?:ation|ed)?|furnish|requisite|cognisant|stipulated?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.isRendered()
                && element.isOneOf("p", "li", "td", "dd", "div", "span", "main", "section", "blockquote")
                && element.ownText().length() > 20;
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String text = element.ownText();
        if (text.length() < MAX_LENGTH
                && OFFICE.matcher(text).results().limit(2).count() == 2) {
            return Verdict.cannotTell("Can this be said in plainer words?");
        }
        return Arrays.stream(text.split("[.!?;:]\\s", -1))
                        .anyMatch(sentence -> sentence.split("\\s+", -1).length > LONGEST)
                ? Verdict.cannotTell("Can this be said in shorter sentences? One has more than 40 words.")
                : Verdict.passed();
    }
}
