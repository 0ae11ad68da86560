package dev.guildhall.accessibility.rule.wording;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Frames of one name show the same. */
final class SameNameFrames implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "frame-same-name", "Frames with the same name show the same")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("4b1c6c")
            .appliesTo("every frame whose name another frame has too")
            .expects("both show the same")
            .advice("Give each frame a title of its own.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<String, AccessibleElement> firsts = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement frame : page.elements()) {
            if (frame.is("iframe") && frame.isExposed() && !frame.name().isEmpty()) {
                AccessibleElement first = firsts.putIfAbsent(frame.name().text().toLowerCase(Locale.ROOT), frame);
                if (first != null) {
                    judgements.add(new Judgement(
                            frame,
                            first.attribute("src")
                                            .strip()
                                            .equals(frame.attribute("src").strip())
                                    ? Verdict.passed()
                                    : Verdict.cannotTell(
                                            "Does this frame show the same as the earlier one of the same name?")));
                }
            }
        }
        return judgements;
    }
}
