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
        List<AccessibleElement> hidden =
                page.elements().stream().filter(HiddenFocusable::isHidden).toList();
        if (hidden.isEmpty()) {
            return List.of();
        }
        Map<AccessibleElement, TabStop> stopIn = new HashMap<>();
        for (TabStop stop : TabStop.of(page)) {
            noteIn(new TabStop(stop.element(), stop.isCertain() && !mayBePassedOver(stop.element())), stopIn);
        }
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : hidden) {
            judgements.add(new Judgement(element, verdict(stopIn.get(element))));
        }
        return judgements;
    }

    private static void noteIn(TabStop stop, Map<AccessibleElement, TabStop> stopIn) {
        for (AccessibleElement step = stop.element();
                step != null;
                step = step.parent().orElse(null)) {
            if (isHidden(step)) {
                stopIn.merge(step, stop, TabStop::surer);
            }
        }
    }

    private static boolean isHidden(AccessibleElement element) {
        return element.attribute("aria-hidden").strip().equalsIgnoreCase("true");
    }

    /** A script may send focus on at once, as the edges of some dialogs do. */
    private static boolean mayBePassedOver(AccessibleElement focused) {
        return focused.has("onfocus")
                || (focused.page().scriptsHaveWord(focused.attribute("id"))
                        && focused.page().scriptsMention("focus"));
    }

    private static Verdict verdict(@Nullable TabStop stop) {
        if (stop == null) {
            return Verdict.passed();
        }
        return stop.isCertain()
                ? Verdict.failed(
                        "This is hidden from screen readers, but the Tab key reaches " + stop.element() + " in it.")
                : Verdict.cannotTell(
                        "Does focus ever stay on " + stop.element() + ", which screen readers are not told of?");
    }
}
