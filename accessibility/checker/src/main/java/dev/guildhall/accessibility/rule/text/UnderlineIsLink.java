package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** What is underlined is a link. */
final class UnderlineIsLink implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "underline-link", "What is underlined is a link")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("every text that is underlined")
            .expects("it is part of a link or a control")
            .advice("Take the underline away; use strong where words matter.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.isRendered()
                && !element.isOneOf("ins", "abbr", "acronym", "label", "summary")
                && !element.ownText().isEmpty()
                && isUnderlined(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return standsInControl(element)
                        || element.style().mayBe(StyleProperty.CURSOR, "pointer")
                        || element.has("onclick")
                ? Verdict.passed()
                : Verdict.failed("This is underlined like a link, and is none.");
    }

    private static boolean isUnderlined(AccessibleElement element) {
        return element.style().value(StyleProperty.TEXT_DECORATION_LINE) instanceof StyleValue.Words line
                && line.words().contains("underline");
    }

    /** Looks outwards, and stops at the first element that begins a box of its own kind. */
    private static boolean standsInControl(AccessibleElement element) {
        for (Optional<AccessibleElement> around = Optional.of(element);
                around.isPresent();
                around = around.get().parent()) {
            AccessibleElement box = around.get();
            if (box.isFocusable()
                    || box.is("a")
                    || box.is("label")
                    || box.role().isWidget()) {
                return true;
            }
            if (box.isOneOf("p", "li", "td", "div", "section", "main", "body")) {
                return false;
            }
        }
        return false;
    }
}
