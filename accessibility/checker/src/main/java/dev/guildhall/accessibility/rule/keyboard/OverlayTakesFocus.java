package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** A box that opens over the page takes focus. */
final class OverlayTakesFocus implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "overlay-focus", "Box that opens over the page takes focus")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.FOCUS_ORDER)
            .criterion(Criterion.NO_KEYBOARD_TRAP)
            .appliesTo("every element that is called a lightbox, modal, dialog, popup or overlay")
            .expects("it is a dialog element")
            .advice("Use a dialog element and open it with showModal().")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern MARK = Pattern.compile("(?i)(?:lightbox|modal|popup|pop-up|overlay|dialog)");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("div", "section", "aside")
                && element.element().classNames().stream()
                        .anyMatch(name -> MARK.matcher(name).matches());
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell(
                "When this opens, does focus move into it at once, stay inside, and can a button that takes focus and the Escape key close it?");
    }
}
