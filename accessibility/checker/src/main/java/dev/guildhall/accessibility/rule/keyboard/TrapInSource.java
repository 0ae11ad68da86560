package dev.guildhall.accessibility.rule.keyboard;

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
import java.util.regex.Pattern;

/** The Tab key leads on from everything that takes focus; the browser module tries it out. */
final class TrapInSource implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "keyboard-trap", "Tab key leads on from every control")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NO_KEYBOARD_TRAP)
            .act("80af7b")
            .act("a1b64e")
            .act("ebe86a")
            .appliesTo("every element that does something when a key is pressed in it or when focus leaves it")
            .expects("the Tab key still leads on")
            .advice("Let the Tab key do what it does; prevent only the keys that the control uses itself.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    /** Nothing else is done, so no key does what it does by itself, and Tab is one of them. */
    private static final Pattern EVERY_KEY = Pattern.compile(
            "\\s*(?:return\\s+false\\s*;?|event\\.preventDefault\\(\\)\\s*;?(?:\\s*return(?:\\s+false)?\\s*;?)?)\\s*");

    private static final Pattern TAB_KEY = Pattern.compile(
            "['\"]Tab['\"]|(?:keyCode|which)\\s*={2,3}\\s*9\\b|(?i:focus-?trap|trap-?focus|keyboard-?trap)");

    private static final Pattern MOVES_FOCUS = Pattern.compile("(?i)focus");

    private static final List<String> KEY_DOWN = List.of("onkeydown");
    private static final List<String> LEAVING = List.of("onblur", "onfocusout");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            String pressed = Handlers.of(element, KEY_DOWN);
            String left = Handlers.of(element, LEAVING);
            if (!(pressed.isEmpty() && left.isEmpty()) && element.isRendered() && !element.isInert()) {
                judgements.add(new Judgement(element, verdict(element, pressed, left)));
            }
        }
        Handlers.scripts(page, TrapInSource::holdsTab)
                .findFirst()
                .ifPresent(script -> judgements.add(new Judgement(
                        script,
                        Verdict.cannotTell(
                                "A script here handles the Tab key itself: does it always lead on, or out?"))));
        return judgements;
    }

    private static Verdict verdict(AccessibleElement element, String pressed, String left) {
        if (EVERY_KEY.matcher(pressed).matches() && element.isInTabOrder() && !element.visibilityIsUncertain()) {
            return Verdict.failed("No key does anything here, so the Tab key leads nobody on.");
        }
        return EVERY_KEY.matcher(pressed).matches()
                        || TAB_KEY.matcher(pressed).find()
                        || MOVES_FOCUS.matcher(left).find()
                ? Verdict.cannotTell("Does the Tab key lead on from here? A script handles it or moves the focus.")
                : Verdict.passed();
    }

    /** A dialog keeps the Tab key inside, and Escape leads out. */
    private static boolean holdsTab(String code) {
        return TAB_KEY.matcher(code).find() && code.contains("preventDefault") && !code.contains("Escape");
    }
}
