package dev.guildhall.accessibility.rule.govuk.question;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;

/** The page has exactly one h1. */
final class OneHeadingOne implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("govuk-one-h1", "Page has exactly one h1")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .appliesTo("every HTML page with a body")
            .expects("exactly one h1 is exposed, or one is inert for now, under an open dialog")
            .advice("Keep one h1 that says what the page is for or asks its question; make the others h2.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        if (!page.isHtmlPage()) {
            return List.of();
        }
        List<AccessibleElement> headings = page.allNamed("h1").stream()
                .filter(element -> element.role() == Role.HEADING && element.isExposed())
                .toList();
        if (headings.isEmpty()) {
            return withoutAny(page);
        }
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(new Judgement(headings.get(0), Verdict.passed()));
        for (AccessibleElement another : headings.subList(1, headings.size())) {
            judgements.add(new Judgement(another, Verdict.failed("The page has more than one h1.")));
        }
        return WholePage.certainOnPages(page, judgements);
    }

    private static List<Judgement> withoutAny(AccessibilityTree page) {
        // under an open dialog the page keeps its heading
        if (page.allNamed("h1").stream()
                .anyMatch(element -> element.isInert() && !element.isProgrammaticallyHidden())) {
            return List.of(new Judgement(page.root(), Verdict.passed()));
        }
        boolean hasHeadings =
                page.elements().stream().anyMatch(element -> element.role() == Role.HEADING && element.isExposed());
        List<Judgement> failed = List.of(new Judgement(page.root(), Verdict.failed("The page has no h1.")));
        return hasHeadings ? failed : WholePage.certainOnPages(page, failed);
    }
}
