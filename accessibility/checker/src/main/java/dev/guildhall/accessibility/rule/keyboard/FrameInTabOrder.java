package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** A frame with something to operate is reached with the Tab key. */
final class FrameInTabOrder implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "frame-tab-order", "Frame with controls is reached with the Tab key")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.KEYBOARD)
            .act("akn7bn")
            .appliesTo("every frame whose page is in its srcdoc and has something that takes focus")
            .expects("it has no negative tabindex")
            .advice("Take the tabindex away.")
            .affects(Affected.KEYBOARD_USERS)
            .build();

    private static final Pattern NEGATIVE = Pattern.compile("\\s*-0*[1-9]\\d*.*", Pattern.DOTALL);

    /** So few pixels that nobody sees what is in the frame. */
    private static final Pattern SMALL = Pattern.compile("\\s*0*[0-2](?:px)?\\s*");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("iframe")
                && element.has("srcdoc")
                && !element.isInert()
                && element.isRendered()
                && !isTooSmallToShow(element)
                && hasControls(element);
    }

    private static boolean isTooSmallToShow(AccessibleElement frame) {
        return SMALL.matcher(frame.attribute("width")).matches()
                || SMALL.matcher(frame.attribute("height")).matches();
    }

    private static boolean hasControls(AccessibleElement frame) {
        return AccessibilityTree.of(ParsedPage.parse(frame.attribute("srcdoc"), MediaType.HTML)).elements().stream()
                .anyMatch(inside -> inside.isInTabOrder() && inside.isRendered());
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return NEGATIVE.matcher(element.attribute("tabindex")).matches()
                ? Verdict.failed("What is in this frame cannot be reached with the Tab key.")
                : Verdict.passed();
    }
}
