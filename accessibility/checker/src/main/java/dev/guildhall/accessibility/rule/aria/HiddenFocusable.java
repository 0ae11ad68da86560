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

/** Nothing that is hidden from assistive technology takes focus. */
final class HiddenFocusable implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "aria-hidden-focus", "Hidden content takes no focus")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("6cfa84")
            .appliesTo("every element with aria-hidden=\"true\"")
            .expects("neither it nor anything inside it is reached with the Tab key")
            .advice("Take aria-hidden out, or hide it from everybody with the hidden attribute.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<AccessibleElement, AccessibleElement> focusedIn = new HashMap<>();
        List<AccessibleElement> hidden = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            if (isHidden(element)) {
                hidden.add(element);
            }
        }
        if (hidden.isEmpty()) {
            return List.of();
        }
        for (AccessibleElement element : page.elements()) {
            if (element.isInTabOrder()) {
                noteIn(element, focusedIn);
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : hidden) {
            judgements.add(new Judgement(element, verdict(focusedIn.get(element))));
        }
        return judgements;
    }

    private static void noteIn(AccessibleElement focused, Map<AccessibleElement, AccessibleElement> focusedIn) {
        boolean sure = !mayBePassedOver(focused);
        for (AccessibleElement step = focused;
                step != null;
                step = step.parent().orElse(null)) {
            if (isHidden(step)) {
                AccessibleElement before = focusedIn.get(step);
                if (before == null || (sure && mayBePassedOver(before))) {
                    focusedIn.put(step, focused);
                }
            }
        }
    }

    private static boolean isHidden(AccessibleElement element) {
        return element.attribute("aria-hidden").strip().equalsIgnoreCase("true");
    }

    /** It may be hidden after all, or a script may send focus on at once, as the edges of some dialogs do. */
    private static boolean mayBePassedOver(AccessibleElement focused) {
        return focused.visibilityIsUncertain()
                || focused.has("onfocus")
                || (focused.page().scriptsHaveWord(focused.attribute("id"))
                        && focused.page().scriptsMention("focus"));
    }

    private static Verdict verdict(@Nullable AccessibleElement focused) {
        if (focused == null) {
            return Verdict.passed();
        }
        if (mayBePassedOver(focused)) {
            return Verdict.cannotTell("Does focus ever stay on " + focused + ", which screen readers are not told of?");
        }
        return Verdict.failed("This is hidden from screen readers, but the Tab key reaches " + focused + " in it.");
    }
}
