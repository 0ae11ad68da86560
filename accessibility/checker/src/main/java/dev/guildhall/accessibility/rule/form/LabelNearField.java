package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** A label stands near its field. */
final class LabelNearField implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "label-near-field", "Label stands near its field")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LABELS_OR_INSTRUCTIONS)
            .appliesTo("every label and field that styles move to opposite sides")
            .expects("people who enlarge the screen see both at once")
            .advice("Put the label right above its field.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("label")
                && element.isRendered()
                && element.style().isCertainly(StyleProperty.FLOAT, "left")
                && isMovedAway(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell(
                "Is there much room between this label, which stands at the left, and its field, which stands at the right?");
    }

    private static boolean isMovedAway(AccessibleElement label) {
        return label.parent().stream()
                .flatMap(parent -> parent.children().stream())
                .anyMatch(child -> child.isOneOf("input", "select", "textarea")
                        && child.style().isCertainly(StyleProperty.FLOAT, "right"));
    }
}
