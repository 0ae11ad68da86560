package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Optional;

/** The page has a title that is not empty. */
final class PageTitle implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("page-title", "Page has a title")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.PAGE_TITLED)
            .act("2779a5")
            .appliesTo("every HTML page")
            .expects("the first title element holds text")
            .advice("Put a title element in the head that says what this page is for, then the service's name.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return page.isHtmlPage() ? List.of(new Judgement(page.root(), verdict(page))) : List.of();
    }

    private static Verdict verdict(AccessibilityTree page) {
        Optional<AccessibleElement> title = page.title();
        if (title.isPresent() && !title.get().ownText().isEmpty()) {
            return Verdict.passed();
        }
        if (page.scriptsMention("document.title")) {
            return Verdict.cannotTell("Does the page's script give it a title?");
        }
        return Verdict.failed(title.isPresent() ? "The page's title is empty." : "The page has no title.");
    }
}
