package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import dev.guildhall.accessibility.tree.FrameContent;
import java.util.regex.Pattern;

/** A frame with something to operate is reached with the Tab key. */
final class FrameInTabOrder implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "frame-tab-order", "Frame with controls is reached with the Tab key")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.KEYBOARD)
            .act("akn7bn")
            .appliesTo(
                    "every frame whose page is in its srcdoc and has something that people see and reach with the Tab key")
            .expects("it has no negative tabindex")
            .advice("Take the tabindex away.")
            .affects(Affected.KEYBOARD_USERS)
            .build();

    private static final String[] DRAWN_BY_BROWSERS = {
        "audio", "button", "embed", "iframe", "input", "select", "summary", "textarea", "video"
    };

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
        return FrameContent.of(frame).stream()
                .flatMap(content -> content.elements().stream())
                .anyMatch(inside -> inside.isInTabOrder()
                        && !inside.isInClosedDetails()
                        && !inside.visibilityIsUncertain()
                        && Sight.of(inside.page()).isSeen(inside)
                        && showsSomething(inside));
    }

    /** A link or the like without words or pictures takes focus, but there is nothing that people see. */
    private static boolean showsSomething(AccessibleElement element) {
        return element.isOneOf(DRAWN_BY_BROWSERS)
                || !element.visibleText(Sight.of(element.page())::isSeen).isBlank()
                || element.element().selectFirst("img, svg, canvas, input, video") != null;
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.hasNegativeTabindex()
                ? Verdict.failed("What is in this frame cannot be reached with the Tab key.")
                : Verdict.passed();
    }
}
