package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.List;

/** A rule about a page on which something stands before, or beside, what is its own. */
interface BypassRule extends Rule {
    Verdict judge(Blocks blocks);

    @Override
    default List<Judgement> judge(AccessibilityTree page) {
        Blocks blocks = page.shared(Blocks.class, Blocks::of);
        return blocks.areInTheWay() ? List.of(new Judgement(page.root(), judge(blocks))) : List.of();
    }
}
