package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Text stands out from what is behind it. */
record TextContrast(RuleDescription description, double forLargeText, double forOtherText) implements Rule {
    /** As WCAG 2.2 AA asks. */
    static TextContrast minimum() {
        return of(
                RuleDescription.of("text-contrast", "Text stands out from its background")
                        .in(RuleSet.WCAG_22_AA)
                        .criterion(Criterion.CONTRAST_MINIMUM)
                        .act("afw4f7"),
                3,
                4.5);
    }

    /** As WCAG 2.2 AAA asks. */
    static TextContrast enhanced() {
        return of(
                RuleDescription.of("text-contrast-enhanced", "Text stands out well from its background")
                        .in(RuleSet.WCAG_22_AAA)
                        .criterion(Criterion.CONTRAST_ENHANCED)
                        .act("09o5cg"),
                4.5,
                7);
    }

    private static TextContrast of(RuleDescription.Builder begun, double forLargeText, double forOtherText) {
        RuleDescription description = begun.appliesTo(
                        "every element whose own text is seen, unless it belongs to a disabled control")
                .expects("a contrast of " + number(forOtherText) + " to 1 or, for large text, of "
                        + number(forLargeText) + " to 1")
                .advice("Make the text darker or its background lighter, or the other way round.")
                .affects(Affected.PEOPLE_WITH_LOW_VISION)
                .build();
        return new TextContrast(description, forLargeText, forOtherText);
    }

    /** 18 points, in pixels. */
    private static final double LARGE = 24;

    /** 14 points, in pixels; large only if it is bold. */
    private static final double LARGE_IF_BOLD = 14.0 * 96 / 72;

    private static final double BOLD = 700;

    /** Browsers round colours that shine through one another, which may move the ratio by this much. */
    private static final double ROUNDING = 0.02;

    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final Pattern MAYBE_NO_TEXT = Pattern.compile("(?i)logo|brand|icon|material-symbols");

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        Sight sight = Sight.of(page);
        DisabledText disabled = DisabledText.of(page);
        RoamingBoxes roaming = RoamingBoxes.of(page);
        Set<String> asked = new HashSet<>();
        for (AccessibleElement element : page.elements()) {
            if (hasText(element) && sight.isSeen(element) && !isIncidental(element) && !disabled.holds(element)) {
                verdictOn(element, Backdrop.of(element, roaming), disabled)
                        .filter(verdict ->
                                !(verdict instanceof Verdict.CannotTell question) || asked.add(question.question()))
                        .ifPresent(verdict -> judgements.add(new Judgement(element, verdict)));
            }
        }
        return judgements;
    }

    private static boolean hasText(AccessibleElement element) {
        if (!element.isHtml() || element.isOneOf("option", "optgroup", "script", "style", "title", "datalist")) {
            return false;
        }
        return LANGUAGE.matcher(textOf(element)).find();
    }

    private static String textOf(AccessibleElement element) {
        return switch (element.inputType()) {
            case "submit", "button", "reset" -> element.attribute("value");
            default -> element.ownText();
        };
    }

    /** What assistive technology is not told of is taken to be there for its looks only. */
    private static boolean isIncidental(AccessibleElement element) {
        return element.isProgrammaticallyHidden() || element.isInert();
    }

    /** The verdict; none for text in the very colour of its background, which shows nothing. */
    private Optional<Verdict> verdictOn(AccessibleElement element, Backdrop backdrop, DisabledText disabled) {
        Optional<Backdrop.Pixel> best =
                backdrop.pixels().stream().max(Comparator.comparingDouble(Backdrop.Pixel::contrast));
        if (best.isEmpty()) {
            return Optional.of(question(element, backdrop.doubt()));
        }
        double contrast = best.get().contrast();
        if (backdrop.doubt().isEmpty() && contrast < 1.005) {
            return Optional.empty();
        }
        double needed = needed(element);
        boolean isCertainlyLess = contrast < needed && needed - contrast > tolerance(element);
        boolean isAlwaysEnough = backdrop.pixels().stream().allMatch(pixel -> pixel.contrast() >= needed);
        if (!backdrop.doubt().isEmpty()) {
            boolean isOnlyDoubted =
                    backdrop.doubt().equals(Backdrop.MOVED) || backdrop.doubt().equals(Backdrop.SHADOW);
            return Optional.of(
                    isOnlyDoubted && isAlwaysEnough ? Verdict.passed() : question(element, backdrop.doubt()));
        }
        if (!isCertainlyLess) {
            return Optional.of(
                    isAlwaysEnough || contrast < needed ? Verdict.passed() : question(element, Backdrop.PICTURE));
        }
        if (!element.page().isStyledForCertain()) {
            return Optional.of(question(element, "a style sheet of the page was not read"));
        }
        if (sizeIsUnknown(element) && contrast >= forLargeText) {
            return Optional.of(question(element, "the style sheets leave its size open"));
        }
        if (disabled.mayHold(element)) {
            return Optional.of(question(element, "it may belong to a control that is switched off"));
        }
        return Optional.of(
                mayBeNoText(element) ? question(element, "it may be a logo or an icon") : failed(best.get(), needed));
    }

    private static double tolerance(AccessibleElement element) {
        boolean isPlain = element.style()
                .colour(StyleProperty.TEXT_FILL_COLOR)
                .filter(Colour::isOpaque)
                .isPresent();
        return isPlain ? 0.001 : ROUNDING;
    }

    private double needed(AccessibleElement element) {
        double size = element.style().pixels(StyleProperty.FONT_SIZE).orElse(0);
        double weight = element.style().number(StyleProperty.FONT_WEIGHT).orElse(0);
        // sizes such as 14pt come to a fraction of a pixel
        boolean isLarge = size >= LARGE - 0.01 || (size >= LARGE_IF_BOLD - 0.01 && weight >= BOLD);
        return isLarge ? forLargeText : forOtherText;
    }

    private static boolean sizeIsUnknown(AccessibleElement element) {
        return element.style().pixels(StyleProperty.FONT_SIZE).isEmpty()
                || element.style().number(StyleProperty.FONT_WEIGHT).isEmpty();
    }

    private static boolean mayBeNoText(AccessibleElement element) {
        return textOf(element).length() == 1
                || MAYBE_NO_TEXT.matcher(element.attribute("class")).find()
                || MAYBE_NO_TEXT.matcher(element.attribute("id")).find();
    }

    private Verdict question(AccessibleElement element, String doubt) {
        return Verdict.cannotTell("Does this text stand out from what is behind it by " + number(needed(element))
                + " to 1? It cannot be told because " + doubt + ".");
    }

    private static Verdict failed(Backdrop.Pixel pixel, double needed) {
        // not by a formatter, for which the JDK first loads all that it knows of locales
        BigDecimal contrast = BigDecimal.valueOf(pixel.contrast()).setScale(2, RoundingMode.FLOOR);
        String why = "This text stands out by " + contrast + " to 1 (" + pixel.text() + " on " + pixel.behind()
                + "), but text of its size needs " + number(needed) + " to 1.";
        return Verdict.failed(
                why, "Make the text " + BetterColour.than(pixel, needed) + ", or change what is behind it.");
    }

    private static String number(double ratio) {
        return BigDecimal.valueOf(ratio).stripTrailingZeros().toPlainString();
    }
}
