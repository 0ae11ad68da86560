package dev.guildhall.accessibility.rule;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that judges elements one by one.
 *
 * <pre>{@code
 * public boolean appliesTo(AccessibleElement element) { return element.is("marquee"); }
 * public Verdict judge(AccessibleElement element) { return Verdict.failed("Moving text cannot be stopped."); }
 * }</pre>
 */
public interface ElementRule extends Rule {
    boolean appliesTo(AccessibleElement element);

    /** Called only for elements that the rule applies to. */
    Verdict judge(AccessibleElement element);

    @Override
    default List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            if (appliesTo(element)) {
                judgements.add(new Judgement(element, judge(element)));
            }
        }
        return judgements;
    }
}
