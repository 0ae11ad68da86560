package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The order on the screen is that of the source. */
final class OrderOnScreen implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "order-on-screen", "Order on the screen is that of the source")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.MEANINGFUL_SEQUENCE)
            .criterion(Criterion.FOCUS_ORDER)
            .appliesTo("every element whose parts styles move to the right before others")
            .expects("people read and reach them in the order in which they are meant")
            .advice("Put the parts into the source in the order in which people read them.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml() && element.isRendered() && element.children().size() > 1 && firstMoved(element) >= 0;
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Verdict.cannotTell(
                "Styles move parts of this to the right: is the order in which they are read out and reached that of the screen?");
    }

    /** The first part with words that is moved to the right although another one follows it; -1 if there is none. */
    private static int firstMoved(AccessibleElement element) {
        int moved = -1;
        int place = 0;
        for (AccessibleElement child : element.children()) {
            if (child.isRendered() && child.element().hasText()) {
                if (moved >= 0) {
                    return moved;
                }
                if (child.style().isCertainly(StyleProperty.FLOAT, "right")) {
                    moved = place;
                }
            }
            place++;
        }
        return -1;
    }
}
