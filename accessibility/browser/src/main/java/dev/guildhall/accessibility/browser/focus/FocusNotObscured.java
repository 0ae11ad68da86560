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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nothing that stays in its place of the window lies over what has the focus. */
record FocusNotObscured(List<Stop> stops) implements Rule {
    static final RuleDescription DESCRIPTION = RuleDescription.of("live-focus-not-obscured", "Focus is not covered")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.FOCUS_NOT_OBSCURED)
            .appliesTo("every element that the Tab key, or Shift and Tab, reaches")
            .expects("it is not wholly under an opaque header, footer or banner that is fixed or sticky")
            .advice("Give the page scroll-padding as high as the header or footer, or let that scroll with the page.")
            .affects(Affected.KEYBOARD_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    FocusNotObscured {
        stops = List.copyOf(stops);
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<Integer, Stop> worst = new LinkedHashMap<>();
        for (Stop stop : stops) {
            worst.merge(stop.place(), stop, (known, other) -> known.cover() == Places.NONE ? other : known);
        }
        return worst.values().stream()
                .flatMap(stop -> Places.find(page, stop.place()).stream()
                        .map(element -> new Judgement(element, verdictOn(stop, page))))
                .toList();
    }

    private static Verdict verdictOn(Stop stop, AccessibilityTree page) {
        if (stop.cover() == Places.NONE) {
            return Verdict.passed();
        }
        String cover = Places.find(page, stop.cover()).map(Object::toString).orElse("another element");
        return stop.isCoverOpaque()
                ? Verdict.failed("When the keyboard reaches this, it lies wholly under " + cover + ".")
                : Verdict.cannotTell(
                        "When the keyboard reaches this, it lies wholly under " + cover + ". Is it seen through that?");
    }
}
