package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.appearance.FocusLook;
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
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;

/** Focus is seen; the browser module looks at it, the source tells only where the outline is taken away for nothing. */
final class FocusSeen implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("focus-visible", "Focus is seen")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.FOCUS_VISIBLE)
            .act("oj04fd")
            .appliesTo("everything that the Tab key reaches, but fields that show a cursor, frames and players")
            .expects("its outline is not taken away, or something else changes with focus")
            .advice("Take outline: none away, or give :focus-visible an outline or a background of its own.")
            .affects(Affected.KEYBOARD_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    /** Inputs in which nothing blinks. */
    private static final Set<String> PRESSED = Set.of("checkbox", "radio", "button", "submit", "reset", "image");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        boolean isCertain =
                page.isStyledForCertain() && page.elements().stream().noneMatch(FocusSeen::maySeeFocus);
        boolean isAsked = false;
        for (AccessibleElement element : page.elements()) {
            if (!isJudged(element)) {
                continue;
            }
            if (element.focusLook() != FocusLook.OUTLINE_TAKEN_AWAY) {
                judgements.add(new Judgement(element, Verdict.passed()));
            } else if (isCertain && !element.visibilityIsUncertain()) {
                judgements.add(new Judgement(
                        element, Verdict.failed("Nothing shows that this has focus: its outline is taken away.")));
            } else if (!isAsked) {
                // a script or a sheet that decides it decides it for all: one question is enough
                isAsked = true;
                judgements.add(new Judgement(
                        element,
                        Verdict.cannotTell(
                                "A style takes the outline of focus away here: does anything else show the focus?")));
            }
        }
        return judgements;
    }

    private static boolean isJudged(AccessibleElement element) {
        boolean isOfThoseThatShowNone =
                element.isOneOf("a", "button", "summary") || PRESSED.contains(element.inputType());
        boolean isMadeFocusable = element.has("tabindex")
                && !element.has("contenteditable")
                && !element.isOneOf(
                        "input", "select", "textarea", "iframe", "area", "audio", "video", "object", "embed");
        return element.isHtml()
                && (isOfThoseThatShowNone || isMadeFocusable)
                && element.isRendered()
                && !element.isInert()
                && element.isInTabOrder();
    }

    /** True for a script, and for what a handler of focus may show it by. */
    private static boolean maySeeFocus(AccessibleElement element) {
        if (element.is("script")) {
            return true;
        }
        for (Attribute attribute : element.element().attributes()) {
            if (attribute.getKey().startsWith("on")) {
                return true;
            }
        }
        return false;
    }
}
