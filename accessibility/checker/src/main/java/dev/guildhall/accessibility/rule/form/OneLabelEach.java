package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A field has one label. */
final class OneLabelEach implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("one-label", "Field has one label")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LABELS_OR_INSTRUCTIONS)
            .appliesTo("every field with a label whose for is its id")
            .expects("no other label has the same")
            .advice("Give each label the id of its own field; put more words into the one label or into a hint.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return labels(element) > 0 && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return labels(element) == 1
                ? Verdict.passed()
                : Verdict.failed("This field has " + labels(element)
                        + " labels; some assistive technology reads the first only.");
    }

    private static long labels(AccessibleElement element) {
        if (!element.isOneOf("input", "select", "textarea")) {
            return 0;
        }
        return element.page().labelsOf(element).stream()
                .filter(label -> label.has("for") && label.isExposed())
                .count();
    }
}
