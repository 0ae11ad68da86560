package dev.guildhall.accessibility.rule;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.List;

/**
 * One check of a page, of our own or of a team's. Most rules judge elements one by one and are an {@link ElementRule}.
 *
 * <pre>{@code
 * record OneMain(RuleDescription description) implements Rule {
 *     public List<Judgement> judge(AccessibilityTree page) { ... }
 * }
 * AccessibilityChecker.standard().and(new OneMain(...));
 * }</pre>
 *
 * <p>A rule holds no state and may be used by several threads at once. {@code failed} means certain: what may be right is
 * {@link Verdict#cannotTell cannot tell}, with the question to ask.
 */
public interface Rule {
    RuleDescription description();

    /** A judgement of each target; none means that the rule does not apply to this page. */
    List<Judgement> judge(AccessibilityTree page);
}
