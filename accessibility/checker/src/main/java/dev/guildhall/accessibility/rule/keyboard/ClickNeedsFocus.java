package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** What is clicked can be reached with a keyboard. */
final class ClickNeedsFocus implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "click-without-focus", "What is clicked can be reached with a keyboard")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.KEYBOARD)
            .appliesTo("every element with an onclick attribute that holds no control and stands in none")
            .expects("it takes focus")
            .advice("Use a button or a link.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.has("onclick")
                && element.isHtml()
                && !element.isOneOf("html", "body", "form", "label", "option")
                && element.isRendered()
                && !element.isInert()
                && !element.isDisabled()
                && !standsInControl(element)
                && !holdsControl(element);
    }

    private static boolean standsInControl(AccessibleElement element) {
        Optional<AccessibleElement> around = element.parent();
        while (around.isPresent() && !around.get().is("body")) {
            if (around.get().isFocusable()) {
                return true;
            }
            around = around.get().parent();
        }
        return false;
    }

    private static boolean holdsControl(AccessibleElement element) {
        return element.children().stream().anyMatch(child -> child.isFocusable() || holdsControl(child));
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return element.isFocusable()
                ? Verdict.passed()
                : Verdict.failed("A click does something here that no key can do.");
    }
}
