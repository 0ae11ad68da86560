package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Where an empty field is can be seen. A border that the page leaves to the browser is the browser's own matter. */
final class FieldEdge implements Rule {
    private static final double NEEDED = 3;

    /** Below this nothing is seen at all, and it may be meant so. */
    private static final double SEEN = 1.005;

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "field-edge-contrast", "Edge of a field stands out from the page")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.NON_TEXT_CONTRAST)
            .appliesTo(
                    "every empty field for text with a border that the page's style sheets draw, unless it is disabled")
            .expects("a contrast of 3 to 1 between the border, the inside and what is around the field")
            .advice("Give it a border that is darker than its surroundings, or lighter on a dark page.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    /** Others show words or signs of the browser's own. */
    private static final Set<String> TYPES = Set.of("text", "email", "tel", "url", "password", "search", "number");

    /** How many boxes around a field may draw the edge in its place. */
    private static final int WRAPPERS = 3;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        Sight sight = Sight.of(page);
        DisabledText disabled = DisabledText.of(page);
        RoamingBoxes roaming = RoamingBoxes.of(page);
        for (AccessibleElement element : page.elements()) {
            if (isEmptyField(element)
                    && sight.isSeen(element)
                    && !element.isProgrammaticallyHidden()
                    && !element.isInert()
                    && !disabled.holds(element)) {
                verdictOn(element, roaming, disabled)
                        .ifPresent(verdict -> judgements.add(new Judgement(element, verdict)));
            }
        }
        return judgements;
    }

    private static boolean isEmptyField(AccessibleElement element) {
        boolean isField = element.is("textarea") || (element.is("input") && TYPES.contains(element.inputType()));
        return isField
                && element.attribute("value").isBlank()
                && element.attribute("placeholder").isBlank()
                && element.ownText().isEmpty();
    }

    private static Optional<Verdict> verdictOn(AccessibleElement field, RoamingBoxes roaming, DisabledText disabled) {
        Border border = Border.of(field.style());
        Optional<Backdrop> around = field.parent().map(parent -> Backdrop.of(parent, roaming));
        if (!border.mayBeDrawn() || around.isEmpty()) {
            return Optional.empty();
        }
        Backdrop inside = Backdrop.of(field, roaming);
        List<Backdrop.Pixel> best = new ArrayList<>();
        for (Backdrop.Pixel outer : around.get().pixels()) {
            for (Backdrop.Pixel inner : inside.pixels()) {
                best.add(border.bestBetween(inner.behind(), outer.behind()));
            }
        }
        if (best.isEmpty()) {
            return Optional.empty();
        }
        double least = best.stream().mapToDouble(Backdrop.Pixel::contrast).min().orElseThrow();
        double most = best.stream().mapToDouble(Backdrop.Pixel::contrast).max().orElseThrow();
        if (least >= NEEDED && border.isKnown()) {
            return Optional.of(Verdict.passed());
        }
        boolean isCertain = most < NEEDED
                && most >= SEEN
                && border.isKnown()
                && inside.doubt().isEmpty()
                && around.get().doubt().isEmpty()
                && isPlain(field)
                && field.page().isStyledForCertain()
                && !field.visibilityIsUncertain()
                && !disabled.mayHold(field);
        return Optional.of(
                isCertain
                        ? failed(best.get(0))
                        : Verdict.cannotTell(
                                "Can people see where this field is, by 3 to 1 against what is around it?"));
    }

    private static Verdict failed(Backdrop.Pixel pixel) {
        BigDecimal contrast = BigDecimal.valueOf(pixel.contrast()).setScale(2, RoundingMode.FLOOR);
        return Verdict.failed(
                "The edge of this field stands out by " + contrast + " to 1 (" + pixel.text() + " on " + pixel.behind()
                        + "), but needs 3 to 1.",
                "Make its border " + BetterColour.than(pixel, NEEDED) + ".");
    }

    /** True if nothing but border and fill shows the field, neither on it nor on boxes that may stand for it. */
    private static boolean isPlain(AccessibleElement field) {
        Optional<AccessibleElement> around = field.parent();
        boolean isPlain = isPlain(field.style())
                && field.page().labelsOf(field).stream().allMatch(label -> standsBeside(label.style()));
        for (int i = 0;
                i < WRAPPERS && isPlain && around.isPresent() && !around.get().is("body");
                i++) {
            ComputedStyle style = around.get().style();
            isPlain = isPlain(style)
                    && !Border.of(style).mayBeDrawn()
                    && style.isCertainly(StyleProperty.BACKGROUND_IMAGE, "none");
            around = around.get().parent();
        }
        return isPlain && !isFaded(field);
    }

    private static boolean isPlain(ComputedStyle style) {
        return style.isCertainly(StyleProperty.BOX_SHADOW, "none")
                && style.isCertainly(StyleProperty.OUTLINE_STYLE, "none", "hidden")
                && style.isCertainly(StyleProperty.BORDER_IMAGE_SOURCE, "none");
    }

    /** A label that is moved may stand in the field, which is then seen by it. */
    private static boolean standsBeside(ComputedStyle label) {
        return label.isCertainly(StyleProperty.POSITION, "static")
                && label.isCertainly(StyleProperty.TRANSFORM, "none")
                && label.isCertainly(StyleProperty.TRANSLATE, "none");
    }

    private static boolean isFaded(AccessibleElement field) {
        for (Optional<AccessibleElement> box = Optional.of(field);
                box.isPresent();
                box = box.get().parent()) {
            if (!box.get().style().number(StyleProperty.OPACITY).equals(OptionalDouble.of(1))) {
                return true;
            }
        }
        return false;
    }
}
