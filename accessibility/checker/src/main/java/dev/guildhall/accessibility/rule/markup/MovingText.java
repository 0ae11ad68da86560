package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** Text does not move without a way to stop it. */
final class MovingText implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("moving-text", "Text does not move or blink")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.PAUSE_STOP_HIDE)
            .appliesTo("every marquee or blink element that is shown")
            .expects("there is none")
            .advice("Show the text without movement.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("marquee", "blink")
                && element.isRendered()
                && !element.element().text().isBlank();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.is("marquee")
                ? Verdict.failed("This text moves, and nothing stops it.")
                : Verdict.cannotTell("Does this text blink in any browser that people use?");
    }
}
