package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text is text, not a picture of it. Only a drawing that stands in the page's own source can be read.
 *
 * <p>Best practice: WCAG lets a logo be a picture of words.
 */
final class PictureOfText implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("picture-of-text", "Text is not a picture")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.IMAGES_OF_TEXT)
            .act("0va7u6")
            .appliesTo("every image that is shown and whose SVG drawing stands in its address")
            .expects("the drawing holds no words, or is a logo")
            .advice("Write the words into the page and give them their look with a style sheet.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Pattern DRAWING = Pattern.compile("(?is)\\s*data:image/svg\\+xml[^,]*,(?<svg>.*)");

    /** A {@code text} element, plain or with its brackets escaped, that starts with two letters. */
    private static final Pattern WORDS = Pattern.compile("(?i)(?:<|%3C)text\\b[^<>]{0,2000}?(?:>|%3E)\\s*\\p{L}{2}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.is("img") || element.inputType().equals("image"))
                && element.isRendered()
                && DRAWING.matcher(element.attribute("src")).matches();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Matcher drawing = DRAWING.matcher(element.attribute("src"));
        if (!drawing.matches() || !WORDS.matcher(drawing.group("svg")).find()) {
            return Verdict.passed();
        }
        boolean mayBeLogo = element.toString().matches("(?is).*(logo|brand|emblem|crest).*");
        return mayBeLogo || element.visibilityIsUncertain()
                ? Verdict.cannotTell("Is this picture of words a logo? Other words should be text.")
                : Verdict.failed(
                        "This is a picture of words, which people cannot restyle and which blurs when enlarged.");
    }
}
