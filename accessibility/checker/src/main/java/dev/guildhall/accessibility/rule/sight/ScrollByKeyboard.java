package dev.guildhall.accessibility.rule.sight;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What scrolls can be scrolled with a keyboard.
 *
 * <p>Best practice: some browsers let the Tab key reach what scrolls, and there may be another way to read it all.
 */
final class ScrollByKeyboard implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "scroll-by-keyboard", "What scrolls can be scrolled with a keyboard")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.KEYBOARD)
            .act("0ssw9k")
            .appliesTo("every box that scrolls and certainly holds more than it shows")
            .expects("the Tab key reaches it or something in it")
            .advice("Give the box tabindex=\"0\", a role such as region and a name.")
            .affects(Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> scrolling = scrolling(page);
        if (scrolling.isEmpty()) {
            return List.of();
        }
        Set<AccessibleElement> reached = reached(page);
        boolean isCertain =
                page.isStyledForCertain() && page.elements().stream().noneMatch(element -> element.is("script"));
        return scrolling.stream()
                .map(box -> new Judgement(box, verdictOn(box, reached.contains(box), isCertain)))
                .toList();
    }

    private static List<AccessibleElement> scrolling(AccessibilityTree page) {
        List<AccessibleElement> scrolling = new ArrayList<>();
        Sight sight = new Sight();
        for (AccessibleElement element : page.elements()) {
            if (isJudged(element) && Scrolling.isCertainOf(element) && sight.isSeen(element)) {
                scrolling.add(element);
            }
        }
        return scrolling;
    }

    private static boolean isJudged(AccessibleElement element) {
        return element.isHtml()
                && !element.isOneOf("html", "body", "textarea", "select", "iframe")
                && !element.isInert();
    }

    /** Everything that the Tab key reaches, and all around it; each element is seen once. */
    private static Set<AccessibleElement> reached(AccessibilityTree page) {
        Set<AccessibleElement> reached = new HashSet<>();
        for (AccessibleElement element : page.elements()) {
            if (element.isInTabOrder() || element.isOneOf("iframe", "object", "embed")) {
                Optional<AccessibleElement> around = Optional.of(element);
                while (around.isPresent() && reached.add(around.get())) {
                    around = around.get().parent();
                }
            }
        }
        return reached;
    }

    private static Verdict verdictOn(AccessibleElement box, boolean isReached, boolean isCertain) {
        if (isReached) {
            return Verdict.passed();
        }
        return isCertain && !box.visibilityIsUncertain()
                ? Verdict.failed("This scrolls, and the Tab key reaches neither it nor anything in it.")
                : Verdict.cannotTell("Can all of this text be read with a keyboard? It scrolls, and takes no focus.");
    }
}
