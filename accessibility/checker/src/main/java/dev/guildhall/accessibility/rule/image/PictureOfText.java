package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
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
            .appliesTo("every image that people see and whose SVG drawing stands in its address")
            .expects("the drawing holds no words, or is a logo")
            .advice("Write the words into the page and give them their look with a style sheet.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Pattern DRAWING =
            Pattern.compile("(?is)\\s*data:image/svg\\+xml(?<encoding>[^,]*),(?<svg>.*)");

    /** Longer drawings are not decoded. */
    private static final int MAX_ENCODED = 1 << 20;

    /** A {@code text} element, plain or with its brackets escaped, that starts with two letters. */
    private static final Pattern WORDS = Pattern.compile("(?i)(?:<|%3C)text\\b[^<>]{0,2000}?(?:>|%3E)\\s*\\p{L}{2}");

    /** What is drawn beside the words, so that they may be part of a chart, a map or a scene. */
    private static final Pattern SHAPES =
            Pattern.compile("(?i)(?:<|%3C)(?:path|poly|line\\b|ellipse|circle|image|use)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.isOneOf("img", "object") || element.inputType().equals("image"))
                && Sight.of(element.page()).isSeen(element)
                && drawing(element).isPresent();
    }

    private static Optional<String> drawing(AccessibleElement element) {
        Matcher drawing = DRAWING.matcher(element.attribute(element.is("object") ? "data" : "src"));
        if (!drawing.matches()) {
            return Optional.empty();
        }
        String svg = drawing.group("svg");
        boolean isEncoded = drawing.group("encoding").toLowerCase(Locale.ROOT).contains("base64");
        return isEncoded && svg.length() <= MAX_ENCODED ? decoded(svg) : Optional.of(svg);
    }

    private static Optional<String> decoded(String svg) {
        try {
            return Optional.of(new String(Base64.getMimeDecoder().decode(svg), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty(); // browsers show no picture then
        }
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        String drawing = drawing(element).orElse("");
        if (!WORDS.matcher(drawing).find()) {
            return Verdict.passed();
        }
        if (SHAPES.matcher(drawing).find()) {
            return Verdict.cannotTell(
                    "Are the words in this picture part of a chart, a map or a logo? Other words should be text.");
        }
        boolean mayBeLogo = element.toString().matches("(?is).*(logo|brand|emblem|crest).*");
        return mayBeLogo || element.visibilityIsUncertain()
                ? Verdict.cannotTell("Is this picture of words a logo? Other words should be text.")
                : Verdict.failed(
                        "This is a picture of words, which people cannot restyle and which blurs when enlarged.");
    }
}
