package dev.guildhall.accessibility.rule.govuk.navigation;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A change link says what it changes. */
final class ChangeLinkContext implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-change-link", "Change link says what it changes")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .appliesTo("every action of a GOV.UK summary list or card")
            .expects("its name is more than one word such as \"Change\"")
            .advice("Add what it changes: Change<span class=\"govuk-visually-hidden\"> date of birth</span>.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    private static final Set<String> BARE = Set.of(
            "change",
            "edit",
            "update",
            "remove",
            "delete",
            "add",
            "view",
            "newid",
            "golygu",
            "diweddaru",
            "tynnu",
            "dileu",
            "gweld");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        if (page.allWithClass("govuk-summary-list").isEmpty()) {
            return List.of();
        }
        List<AccessibleElement> actions = Stream.of("a", "button")
                .flatMap(name -> page.allNamed(name).stream())
                .filter(action -> action.isExposed() && (action.is("button") || action.has("href")))
                .filter(action ->
                        Markup.around(action, ChangeLinkContext::holdsActions).isPresent())
                .toList();
        return WholePage.certainOnPages(page, Markup.judged(actions, ChangeLinkContext::verdict));
    }

    private static boolean holdsActions(AccessibleElement element) {
        return Markup.hasClass(element, "govuk-summary-list__actions")
                || Markup.hasClass(element, "govuk-summary-card__actions");
    }

    private static Verdict verdict(AccessibleElement action) {
        String name = action.name().text();
        return BARE.contains(Markup.plain(name)) && action.description().isEmpty()
                ? Verdict.failed("Out of its row, this says only \"" + name + "\".")
                : Verdict.passed();
    }
}
