package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nothing inside a button and the like takes focus. */
final class PresentationalChildrenFocus implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "nested-focus", "Button and the like contain nothing that takes focus")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("307n5z")
            .appliesTo("every element whose role hides what it contains, such as a button or a tab")
            .expects("nothing inside it is reached with the Tab key")
            .advice("Move the link or control out, so that the two stand side by side.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> targets = page.elements().stream()
                .filter(PresentationalChildrenFocus::isTarget)
                .toList();
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<AccessibleElement, TabStop> stopIn = new HashMap<>();
        for (TabStop stop : TabStop.of(page)) {
            for (AccessibleElement around = stop.element().parent().orElse(null);
                    around != null;
                    around = around.parent().orElse(null)) {
                if (around.role().makesChildrenPresentational()) {
                    stopIn.merge(around, stop, TabStop::surer);
                }
            }
        }
        List<Judgement> judgements = new ArrayList<>(targets.size());
        for (AccessibleElement target : targets) {
            judgements.add(new Judgement(target, verdict(target, stopIn.get(target))));
        }
        return judgements;
    }

    private static boolean isTarget(AccessibleElement element) {
        return (element.isHtml() || element.isSvg())
                && element.role().makesChildrenPresentational()
                && element.isRendered();
    }

    private static Verdict verdict(AccessibleElement target, @Nullable TabStop stop) {
        if (stop == null) {
            return Verdict.passed();
        }
        String inside =
                ", which screen readers do not meet inside a " + target.role().token();
        return stop.isCertain()
                ? Verdict.failed("The Tab key reaches " + stop.element() + inside + ".")
                : Verdict.cannotTell("Does focus ever stop at " + stop.element() + inside + "?");
    }
}
