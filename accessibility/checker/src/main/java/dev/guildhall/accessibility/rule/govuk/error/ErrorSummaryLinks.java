package dev.guildhall.accessibility.rule.govuk.error;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.ErrorMarkup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each link of the error summary reaches a field, and each faulty field has a link. */
final class ErrorSummaryLinks implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-summary-links", "Error summary links to each faulty field")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .criterion(Criterion.FOCUS_ORDER)
            .appliesTo("every link in a GOV.UK error summary that is shown, and every form group in error beside it")
            .expects("the link is to a field of the page that takes focus, and a link reaches the group")
            .advice(
                    "Make each href the id of the faulty field: # and the id of the first field in error, or of the first radio or checkbox.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        Set<AccessibleElement> reached = new HashSet<>();
        boolean leavesPage = false;
        for (AccessibleElement summary : ErrorMarkup.summariesOf(page)) {
            for (AccessibleElement link : ErrorMarkup.linksIn(summary)) {
                judgements.add(new Judgement(link, verdict(link)));
                leavesPage |= !link.attribute("href").startsWith("#");
                ErrorMarkup.targetOf(link).ifPresent(target -> noteAround(target, reached));
            }
        }
        if (judgements.isEmpty() || leavesPage) {
            return WholePage.certainWhereAnswered(page, judgements);
        }
        for (AccessibleElement group : ErrorMarkup.faultyGroupsOf(page)) {
            judgements.add(new Judgement(
                    group,
                    reached.contains(group)
                            ? Verdict.passed()
                            : Verdict.failed("No link of the error summary leads to this field, which is in error.")));
        }
        return WholePage.certainWhereAnswered(page, judgements);
    }

    private static Verdict verdict(AccessibleElement link) {
        String href = link.attribute("href");
        if (!href.startsWith("#")) {
            return Verdict.cannotTell("Does the link to \"" + href + "\" lead to the field in error?");
        }
        Optional<AccessibleElement> target = ErrorMarkup.targetOf(link);
        if (target.isEmpty()) {
            return Verdict.failed("The link leads to \"" + href + "\", but no element has that id.");
        }
        if (!target.get().isFocusable()) {
            return Verdict.failed("The link leads to " + target.get() + ", which does not take focus.");
        }
        return Verdict.passed();
    }

    private static void noteAround(AccessibleElement target, Set<AccessibleElement> reached) {
        for (AccessibleElement step = target; step != null; step = step.parent().orElse(null)) {
            if (!reached.add(step)) {
                return;
            }
        }
    }
}
