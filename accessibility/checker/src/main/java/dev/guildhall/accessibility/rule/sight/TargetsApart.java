package dev.guildhall.accessibility.rule.sight;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Small targets stand apart. */
final class TargetsApart implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("target-size", "Small links stand apart")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.TARGET_SIZE)
            .appliesTo("every link of one or two letters right after another")
            .expects("their middles are 24 pixels apart or more")
            .advice("Give the links padding, or room between them.")
            .affects(Affected.PEOPLE_WITH_MOTOR_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    /** Pixels between the middles of two targets that are smaller than that. */
    private static final double LEAST = 24;

    /** The widest small letter or digit, and a space, by the size of the font. */
    private static final double WIDEST = 0.95;

    private static final double SPACE = 0.35;

    private static final Pattern SHORT = Pattern.compile("[a-z0-9]{1,2}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement parent : page.elements()) {
            // in a sentence the size of a target is that of its line, and is excused
            if (parent.children().size() > 1 && parent.ownText().isEmpty()) {
                judgePairs(parent, judgements);
            }
        }
        return judgements;
    }

    private static void judgePairs(AccessibleElement parent, List<Judgement> judgements) {
        Optional<AccessibleElement> before = Optional.empty();
        for (AccessibleElement child : parent.children()) {
            Optional<AccessibleElement> small = Optional.of(child).filter(TargetsApart::isSmall);
            if (before.isPresent() && small.isPresent()) {
                judgements.add(new Judgement(child, verdict(before.get(), child)));
            }
            before = small;
        }
    }

    private static Verdict verdict(AccessibleElement before, AccessibleElement link) {
        double size = link.style().pixels(StyleProperty.FONT_SIZE).orElse(LEAST);
        double apart = (before.ownText().length() + link.ownText().length()) / 2.0 * WIDEST * size + SPACE * size;
        return apart < LEAST
                ? Verdict.failed("This link and the one before it are too small and too close to be pressed apart.")
                : Verdict.passed();
    }

    private static boolean isSmall(AccessibleElement element) {
        return element.is("a")
                && element.has("href")
                && element.isRendered()
                && element.children().isEmpty()
                && SHORT.matcher(element.ownText()).matches()
                && element.page().isStyledForCertain()
                && standsInLine(element)
                && isNone(element, StyleProperty.PADDING_LEFT)
                && isNone(element, StyleProperty.PADDING_RIGHT)
                && isNone(element, StyleProperty.MARGIN_LEFT)
                && isNone(element, StyleProperty.MARGIN_RIGHT)
                && isNone(element, StyleProperty.WORD_SPACING)
                && element.style().isCertainly(StyleProperty.LETTER_SPACING, "normal")
                && element.pseudoElements().isEmpty();
    }

    private static boolean standsInLine(AccessibleElement element) {
        return element.style().isCertainly(StyleProperty.DISPLAY, "inline")
                && element.style().isCertainly(StyleProperty.POSITION, "static", "relative")
                && element.style().isCertainly(StyleProperty.FLOAT, "none")
                && element.parent()
                        .filter(parent -> !parent.style()
                                .mayBe(StyleProperty.DISPLAY, "flex", "grid", "inline-flex", "inline-grid"))
                        .isPresent();
    }

    private static boolean isNone(AccessibleElement element, StyleProperty property) {
        return element.style().pixels(property).orElse(1) == 0;
    }
}
