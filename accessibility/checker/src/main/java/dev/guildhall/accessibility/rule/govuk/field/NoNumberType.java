package dev.guildhall.accessibility.rule.govuk.field;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** No field has the type number. */
final class NoNumberType implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-number-type", "Field is not of type number")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("every number field")
            .expects("it is a text field")
            .advice(
                    "Use type=\"text\" with inputmode=\"numeric\", or inputmode=\"decimal\" where there may be a decimal point.")
            .affects(
                    Affected.SCREEN_READER_USERS,
                    Affected.SPEECH_RECOGNITION_USERS,
                    Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> fields = page.allNamed("input").stream()
                .filter(input -> input.inputType().equals("number") && Markup.isShown(input))
                .toList();
        return Markup.judged(
                fields,
                field -> Verdict.failed(
                        "This field has the type number: scrolling changes it, and what is no number is lost unsaid."));
    }
}
