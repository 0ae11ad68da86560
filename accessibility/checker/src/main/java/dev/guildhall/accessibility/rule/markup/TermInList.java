package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** A term or description stands in a description list. */
final class TermInList implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "term-in-list", "Term stands in a description list")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every dt or dd element that assistive technology meets and that has no role of its own")
            .expects("it stands in dl")
            .advice("Put a dl around the terms and descriptions.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("dt", "dd") && !element.has("role") && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return inDescriptionList(element)
                ? Verdict.passed()
                : Verdict.failed(
                        "This " + element.element().normalName() + " stands in no dl, so what it belongs to is lost.");
    }

    private static boolean inDescriptionList(AccessibleElement element) {
        Optional<AccessibleElement> around = element.parent();
        if (around.filter(parent -> parent.is("div")).isPresent()) {
            around = around.get().parent();
        }
        return around.filter(parent -> parent.isOneOf("dl", "slot", "template")).isPresent();
    }
}
