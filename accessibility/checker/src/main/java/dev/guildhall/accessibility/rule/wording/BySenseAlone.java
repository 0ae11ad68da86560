package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** Nothing is told by its place or colour alone. */
final class BySenseAlone implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "sense-words", "Nothing is told by its place or colour alone")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.SENSORY_CHARACTERISTICS)
            .criterion(Criterion.USE_OF_COLOR)
            .act("9bd38c")
            .appliesTo("every text that speaks of a place on the screen, a shape or a colour")
            .expects("words tell the same")
            .advice("Name the thing: its heading, its label or its words.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.PEOPLE_WITH_LOW_VISION,
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final String COLOURS = "(?:red|green|blue|yellow|orange|purple|pink|gr[ae]y|black|white)";

    private static final Pattern SENSE = Pattern.compile(
            "\\b(?:on|to|at|in) the (?:far )?(?:right|left|top|bottom)\\b(?! to\\b)|\\b(?:right|left)[- ]hand (?:side|column|corner|menu)\\b|\\b(?:top|bottom) (?:right|left)\\b"
                    + "|\\b(?:round|square|circ(?:le|ular)|triang(?:le|ular)|rectang(?:le|ular)|oval|diamond|star|heart|hexagon(?:al)?|crescent)(?:[- ]shaped)? (?:buttons?|icons?|links?|box(?:es)?|menus?|pictures?|images?|symbols?|tabs?)\\b"
                    + "|\\b(?:in|marked|shown|highlighted|coloured|colored) (?:in )?" + COLOURS + "\\b|\\b" + COLOURS
                    + " (?:buttons?|links?|text|items?|fields?|boxes|box|icons?|names?|words?|ones|areas?|lines?|rows?|ticks?|cross(?:es)?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.isRendered()
                && !element.isOneOf("title", "option", "textarea", "code", "pre", "script", "style")
                && element.ownText().length() > 8
                && SENSE.matcher(element.ownText()).find();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell(
                "Can people who do not see where things stand, what shape or what colour they have follow these words?");
    }
}
