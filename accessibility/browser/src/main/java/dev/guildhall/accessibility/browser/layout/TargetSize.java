package dev.guildhall.accessibility.browser.layout;

import dev.guildhall.accessibility.browser.script.Places;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people point at is 24 pixels wide and high, or has that much room. */
record TargetSize(Targets targets) implements Rule {
    /** In CSS pixels. */
    static final double NEEDED = 24;

    static final RuleDescription DESCRIPTION = RuleDescription.of("live-target-size", "Targets are easy to hit")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.TARGET_SIZE)
            .appliesTo("every link, button, field and other control that people can point at")
            .expects(
                    "24 by 24 CSS pixels, or no other target within a circle of 24 around its centre; words in a sentence,"
                            + " controls whose size the page leaves to the browser, and those that another target stands in for, may"
                            + " be smaller")
            .advice("Give it more padding, or more room between it and its neighbours.")
            .affects(Affected.PEOPLE_WITH_MOTOR_DISABILITIES, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < targets.all().size(); i++) {
            Verdict verdict = verdictOn(i, page);
            Places.find(page, targets.all().get(i).place())
                    .ifPresent(element -> judgements.add(new Judgement(element, verdict)));
        }
        return judgements;
    }

    private Verdict verdictOn(int index, AccessibilityTree page) {
        Target target = targets.all().get(index);
        boolean mayBeSmall = target.excuse() != Target.Excuse.NONE || targets.isOfferedInFullSize(target);
        Optional<Target> neighbour = !target.isSmall() || mayBeSmall ? Optional.empty() : targets.crowdedBy(index);
        return neighbour
                .map(other -> Verdict.failed(String.format(
                        Locale.ROOT,
                        "This target is %.0f by %.0f pixels, and %s is within the 24 pixels around its centre.",
                        target.width(),
                        target.height(),
                        Places.find(page, other.place()).map(Object::toString).orElse("another"))))
                .orElseGet(Verdict::passed);
    }
}
