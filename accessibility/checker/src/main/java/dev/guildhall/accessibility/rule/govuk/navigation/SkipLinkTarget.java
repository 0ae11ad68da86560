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
import java.util.stream.Collectors;

/** The skip link leads to the content of the page. */
final class SkipLinkTarget implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-skip-link-target", "Skip link leads somewhere")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.BYPASS_BLOCKS)
            .appliesTo("every GOV.UK skip link to a place on the page")
            .expects("an element of the page has that id")
            .advice("Give main the id that the skip link names, mostly main-content.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> links = Markup.shown(page, "govuk-skip-link").stream()
                .filter(link -> link.attribute("href").startsWith("#"))
                .toList();
        if (links.isEmpty()) {
            return List.of();
        }
        Set<String> anchors = page.allNamed("a").stream()
                .map(anchor -> anchor.attribute("name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return WholePage.certainOnPages(page, Markup.judged(links, link -> verdict(link, anchors)));
    }

    private static Verdict verdict(AccessibleElement link, Set<String> anchors) {
        String id = link.attribute("href").substring(1);
        return link.page().withId(id).isPresent() || anchors.contains(id)
                ? Verdict.passed()
                : Verdict.failed("The skip link leads to \"#" + id + "\", but no element has that id.");
    }
}
