package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
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

/** Text is not cut off when the page is enlarged to twice its size. */
final class EnlargedText implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "enlarged-text-cut", "Enlarged text is not cut off")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.RESIZE_TEXT)
            .act("59br37")
            .appliesTo("every box of a set size that hides what of its text goes beyond its edge")
            .expects("on a page enlarged to 200% the text still fits, or ends with an ellipsis or after a whole line")
            .advice("Let the box grow with its text: set min-height and max-width, or let it scroll.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Viewport SCREEN = Viewport.ENLARGED;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> boxes = boxes(page);
        if (boxes.isEmpty()) {
            return List.of();
        }
        boolean isCertain =
                page.isStyledForCertain() && page.elements().stream().noneMatch(EnlargedText::mayOpenBoxes);
        return boxes.stream()
                .map(box -> new Judgement(box, verdictOn(box, isCertain)))
                .toList();
    }

    private static List<AccessibleElement> boxes(AccessibilityTree page) {
        List<AccessibleElement> boxes = new ArrayList<>();
        Sight sight = new Sight();
        for (AccessibleElement element : page.elements()) {
            if (mayCut(element.style()) && isJudged(element) && sight.isSeen(element)) {
                ShownRoom shown = ShownRoom.of(element.styleOn(SCREEN), SCREEN);
                if (shown.isLimited()
                        && shown.showsText()
                        && LeastRoom.of(element, SCREEN).height(SCREEN.width()) > 0) {
                    boxes.add(element);
                }
            }
        }
        return boxes;
    }

    private static boolean mayCut(ComputedStyle style) {
        return style.isCertainly(StyleProperty.OVERFLOW_X, "hidden", "clip")
                || style.isCertainly(StyleProperty.OVERFLOW_Y, "hidden", "clip");
    }

    private static boolean isJudged(AccessibleElement element) {
        return element.isHtml()
                && !element.isOneOf("html", "body", "textarea", "input", "select")
                && !element.isProgrammaticallyHidden()
                && !element.isInert();
    }

    private static Verdict verdictOn(AccessibleElement box, boolean isCertain) {
        ShownRoom shown = ShownRoom.of(box.styleOn(SCREEN), SCREEN);
        LeastRoom needed = LeastRoom.of(box, SCREEN);
        if (needed.height(shown.width()) <= shown.height() && needed.width() <= shown.line()) {
            return Verdict.passed();
        }
        return isCertain && !box.visibilityIsUncertain()
                ? Verdict.failed("This text is cut off when the page is enlarged to 200%.")
                : Verdict.cannotTell(
                        "Can people read all of this text on a page enlarged to 200%? Its box is too small for it, unless something opens it.");
    }

    /** Scripts, and choices that style sheets look at, may make a box larger. */
    private static boolean mayOpenBoxes(AccessibleElement element) {
        return element.isOneOf("script", "details") || element.inputType().matches("checkbox|radio");
    }
}
