package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** A link within text looks different from the text. */
final class LinkLooksLikeOne implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-in-text", "Link within text is not told by colour alone")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.USE_OF_COLOR)
            .appliesTo("every link between words of a text")
            .expects("an underline, or another difference that is not of colour")
            .advice("Underline links within text.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    /** What WCAG technique G183 asks of a link's colour against that of the text. */
    private static final double ENOUGH = 3;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role() == Role.LINK
                && element.isHtml()
                && element.isRendered()
                && element.page().isStyledForCertain()
                && !element.ownText().isEmpty()
                && element.style().isCertainly(StyleProperty.DISPLAY, "inline")
                && element.parent()
                        .filter(text -> Prose.has(text, 2) && !text.is("nav"))
                        .isPresent();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        AccessibleElement text = element.parent().orElseThrow();
        if (standsOut(element.style(), text.style())
                || element.children().stream()
                        .anyMatch(child -> !child.isOneOf("span", "wbr", "br")
                                || child.style().mayBe(StyleProperty.TEXT_DECORATION_LINE, "underline"))) {
            return Verdict.passed();
        }
        Optional<Colour> colour = element.style().colour(StyleProperty.COLOR);
        Optional<Colour> around = text.style().colour(StyleProperty.COLOR);
        if (colour.isPresent()
                && around.isPresent()
                && colour.get().isOpaque()
                && around.get().isOpaque()
                && colour.get().contrastWith(around.get()) < ENOUGH) {
            return Verdict.failed(
                    "This link looks almost like the text around it: there is no underline, and the colours are close.");
        }
        return Verdict.cannotTell("Can people who see no colours tell this link from the text around it?");
    }

    private static boolean standsOut(ComputedStyle link, ComputedStyle text) {
        return !link.isCertainly(StyleProperty.TEXT_DECORATION_LINE, "none")
                || !link.isCertainly(StyleProperty.BORDER_BOTTOM_STYLE, "none", "hidden")
                || !link.isCertainly(StyleProperty.BORDER_TOP_STYLE, "none", "hidden")
                || !link.isCertainly(StyleProperty.BOX_SHADOW, "none")
                || !link.isCertainly(StyleProperty.BACKGROUND_IMAGE, "none")
                || !link.colour(StyleProperty.BACKGROUND_COLOR)
                        .filter(Colour::isTransparent)
                        .isPresent()
                || !link.value(StyleProperty.FONT_WEIGHT).equals(text.value(StyleProperty.FONT_WEIGHT))
                || !link.value(StyleProperty.FONT_STYLE).equals(text.value(StyleProperty.FONT_STYLE))
                || !link.value(StyleProperty.FONT_SIZE).equals(text.value(StyleProperty.FONT_SIZE));
    }
}
