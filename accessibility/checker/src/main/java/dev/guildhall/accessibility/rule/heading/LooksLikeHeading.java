package dev.guildhall.accessibility.rule.heading;

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

/** What looks like a heading is one. */
final class LooksLikeHeading implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "looks-like-heading", "What looks like a heading is one")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every short text by itself that is large and bold, or all of it bold, and is no heading")
            .expects("it is none")
            .advice("If the text below belongs to it, make it a heading of the right level.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final int LONGEST = 100;
    private static final int BOLD = 600;
    private static final double LARGER = 1.2;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("p", "div")
                && element.isExposed()
                && element.isRendered()
                && element.role() != Role.HEADING
                && element.children().stream()
                        .noneMatch(child -> !child.isOneOf("b", "strong", "span", "font", "big", "em", "i", "u"))
                && looksSo(element)
                && isShort(element.element().text())
                && !isPartOfSomethingElse(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell("This text looks like a heading: does it head what follows it?");
    }

    private static boolean isShort(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !text.strip().endsWith(".")
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean looksSo(AccessibleElement element) {
        AccessibleElement inner =
                element.ownText().isEmpty() && element.children().size() == 1
                        ? element.children().get(0)
                        : element;
        if (inner.ownText().isEmpty()
                || inner.style().number(StyleProperty.FONT_WEIGHT).orElse(400) < BOLD) {
            return false;
        }
        double size = inner.style().pixels(StyleProperty.FONT_SIZE).orElse(0);
        double around = element.parent()
                .map(parent -> parent.style().pixels(StyleProperty.FONT_SIZE).orElse(16))
                .orElse(16.0);
        return size >= around * LARGER || (inner != element && inner.isOneOf("b", "strong") && element.is("p"));
    }

    private static boolean isPartOfSomethingElse(AccessibleElement element) {
        for (Optional<AccessibleElement> around = element.parent();
                around.isPresent();
                around = around.get().parent()) {
            if (around.get()
                            .isOneOf(
                                    "a",
                                    "button",
                                    "label",
                                    "legend",
                                    "th",
                                    "td",
                                    "li",
                                    "summary",
                                    "figure",
                                    "header",
                                    "footer",
                                    "nav",
                                    "blockquote")
                    || around.get().role() == Role.HEADING) {
                return true;
            }
        }
        return false;
    }
}
