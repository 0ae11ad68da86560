package dev.guildhall.accessibility.browser.focus;

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

/** People who use a keyboard see where they are. */
record FocusVisible(List<Stop> stops) implements Rule {
    static final RuleDescription DESCRIPTION = RuleDescription.of("live-focus-visible", "Focus is visible")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.FOCUS_VISIBLE)
            .act("oj04fd")
            .appliesTo("every element that the Tab key reaches")
            .expects("some pixel of the window is different while the focus is on it")
            .advice(
                    "Do not take the outline away without putting something as clear in its place; style :focus-visible.")
            .affects(Affected.KEYBOARD_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    FocusVisible {
        stops = List.copyOf(stops);
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (Stop stop : stops) {
            if (stop.look() != Stop.Look.UNKNOWN) {
                Places.find(page, stop.place())
                        .ifPresent(element -> judgements.add(new Judgement(element, verdictOn(stop))));
            }
        }
        return judgements;
    }

    private static Verdict verdictOn(Stop stop) {
        if (stop.look() != Stop.Look.SAME_IN_PICTURE) {
            return Verdict.passed();
        }
        return stop.kind() == Stop.Kind.CARET
                ? Verdict.cannotTell("Nothing but a blinking cursor can show that the focus is here. Is it seen well?")
                : Verdict.failed("Nothing in the window changes when the Tab key reaches this.");
    }
}
