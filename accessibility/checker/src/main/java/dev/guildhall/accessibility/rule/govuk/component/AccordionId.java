package dev.guildhall.accessibility.rule.govuk.component;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** Each accordion has an id of its own, by which it remembers what is open. */
final class AccordionId implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-accordion-id", "Accordion has an id of its own")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .appliesTo("every GOV.UK accordion")
            .expects("it has an id that no other element of the page has")
            .advice("Give each accordion an id that is unique in the whole service.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return Markup.judged(Markup.shown(page, "govuk-accordion"), AccordionId::verdict);
    }

    private static Verdict verdict(AccessibleElement accordion) {
        String id = accordion.attribute("id");
        if (id.isBlank()) {
            return Verdict.failed("The accordion has no id, so that its sections have none to be controlled by.");
        }
        return accordion.page().allWithId(id).size() > 1
                ? Verdict.failed("The id of this accordion is that of another element too.")
                : Verdict.passed();
    }
}
