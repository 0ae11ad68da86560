package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What invites a click can be reached with a keyboard. */
final class PointerWithoutFocus implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "pointer-without-focus", "What invites a click can be reached with a keyboard")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.KEYBOARD)
            .appliesTo("every element outside controls that shows the hand of a link")
            .expects("it takes focus")
            .advice("Use a button or a link.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    private static final Evaluator CONTROL =
            Selector.evaluatorOf("a[href], button, input, select, textarea, summary, [tabindex]");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && !element.isOneOf("html", "body", "label", "option", "summary", "input", "select")
                && invites(element)
                && element.parent().filter(PointerWithoutFocus::invites).isEmpty()
                && !element.has("onclick")
                && element.element().hasText()
                && !standsInControl(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return element.isFocusable() || element.element().selectFirst(CONTROL) != null
                ? Verdict.passed()
                : Verdict.cannotTell("Does a click do something here? No key can reach it.");
    }

    private static boolean invites(AccessibleElement element) {
        return element.style().isCertainly(StyleProperty.CURSOR, "pointer", "hand");
    }

    private static boolean standsInControl(AccessibleElement element) {
        for (Optional<AccessibleElement> around = element.parent();
                around.isPresent();
                around = around.get().parent()) {
            if (around.get().isFocusable()) {
                return true;
            }
        }
        return false;
    }
}
