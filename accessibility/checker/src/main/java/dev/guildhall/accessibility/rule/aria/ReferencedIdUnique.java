package dev.guildhall.accessibility.rule.aria;

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
import java.util.List;

/** An id that a label or ARIA refers to is the id of one element only. */
final class ReferencedIdUnique implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "referenced-id-unique", "Referenced id is unique")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .appliesTo("every element with an id that a label or an ARIA attribute refers to")
            .expects("no other element has that id")
            .advice("Give each element an id of its own and correct what refers to it.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        ReferencedIds referenced = ReferencedIds.of(page);
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            String id = element.attribute("id");
            if (referenced.have(id)) {
                judgements.add(new Judgement(element, verdict(page.allWithId(id, element), element)));
            }
        }
        return judgements;
    }

    private static Verdict verdict(List<AccessibleElement> sharing, AccessibleElement element) {
        if (sharing.get(0) == element) {
            return Verdict.passed();
        }
        return Verdict.failed("The id \"" + element.attribute("id") + "\" is already that of " + sharing.get(0)
                + ", so what refers to it finds that element.");
    }
}
