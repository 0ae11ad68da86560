package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** What is done by moving the device can be done otherwise too. */
final class MotionOnly implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "device-motion", "Nobody has to move the device")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.MOTION_ACTUATION)
            .act("7677a9")
            .act("c249d5")
            .appliesTo("every text that asks people to move the device, and every script that hears of it")
            .expects("a control does the same, and people can switch the motion off")
            .advice("Offer a button that does the same, and a setting that switches the motion off.")
            .affects(Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:tilt|shake|rotate|wave)(?:ing)?\\s+(?:your|the|this)\\s+(?:\\w+\\s+)?(?:device|phone|smartphone|tablet|mobile|handset)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEARD = Pattern.compile("(?i)device(?:motion|orientation)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("script")
                ? HEARD.matcher(element.element().data()).find()
                : element.isRendered() && SAID.matcher(element.ownText()).find();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.cannotTell(
                "Moving the device seems to do something here: can people do it otherwise too, and switch the motion off?");
    }
}
