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
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The keyboard gets out of whatever it gets into. */
record KeyboardTrap(FocusWalk.Walked walked) implements Rule {
    static final RuleDescription DESCRIPTION = RuleDescription.of("live-keyboard-trap", "Keyboard is not trapped")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NO_KEYBOARD_TRAP)
            .act("80af7b")
            .appliesTo("every element that the Tab key reaches")
            .expects("the focus leaves it with Tab, with Shift and Tab, with Escape, or in a way that the page tells")
            .advice("Do not send the focus back when it leaves; in a dialog let Escape close it and free the focus.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    /** A control with such words, or a link, may itself be the way out; nothing is pressed to find that out. */
    private static final Pattern WAY_OUT = Pattern.compile(
            "(?iU)\\b(accept|agree|allow|back|cancel|close|continue|decline|dismiss|done|exit|finish|help|how|leave|no|ok|okay"
                    + "|reject|return|save|skip|stop|submit|yes|cau|derbyn|gadael|gwrthod|iawn|parhau|yn\\s+ôl)\\b|[×✕✖]");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (Stop stop : walked.there()) {
            boolean isHeld = walked.hold()
                    .filter(hold -> hold.stops().get(0).place() == stop.place())
                    .isPresent();
            Places.find(page, stop.place())
                    .ifPresent(element -> judgements.add(new Judgement(
                            element,
                            isHeld
                                    ? walked.hold()
                                            .map(hold -> verdictOn(hold, page))
                                            .orElseThrow()
                                    : Verdict.passed())));
        }
        return judgements;
    }

    private static Verdict verdictOn(FocusWalk.Hold hold, AccessibilityTree page) {
        boolean mayBeLeft = hold.isDialog()
                || hold.isWayTold()
                || hold.outside() == 0
                || hold.stops().stream().anyMatch(stop -> mayLeadOut(stop, page));
        String what = hold.stops().size() == 1
                ? "The focus stays on this"
                : "The focus goes round between this and " + (hold.stops().size() - 1) + " more";
        return mayBeLeft
                ? Verdict.cannotTell(
                        what + " whatever is pressed of Tab, Shift and Tab, and Escape. Are people told of a"
                                + " way out that works with a keyboard?")
                : Verdict.failed(what + " whatever is pressed of Tab, Shift and Tab, and Escape; " + hold.outside()
                        + " more on this page cannot be reached.");
    }

    private static boolean mayLeadOut(Stop stop, AccessibilityTree page) {
        return Places.find(page, stop.place())
                .map(element -> element.is("a")
                        || isWayOut(element)
                        || WAY_OUT.matcher(stop.words()).find())
                .orElse(true);
    }

    private static boolean isWayOut(AccessibleElement element) {
        return WAY_OUT.matcher(element.name().text()).find();
    }
}
