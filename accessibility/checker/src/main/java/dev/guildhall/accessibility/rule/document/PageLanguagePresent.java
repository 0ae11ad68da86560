package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.List;

/** The page says which language it is in. */
final class PageLanguagePresent implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("page-language", "Page says its language")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.LANGUAGE_OF_PAGE)
            .act("b5c3f8")
            .appliesTo("the html element of every HTML page")
            .expects("its lang attribute is not empty")
            .advice("Write lang=\"en\" on the html element, or lang=\"cy\" on a page in Welsh.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        boolean applies = page.isHtmlPage() && page.page().mediaType() == MediaType.HTML;
        return applies ? List.of(new Judgement(page.root(), verdict(page))) : List.of();
    }

    private static Verdict verdict(AccessibilityTree page) {
        if (!page.root().attribute("lang").isBlank()) {
            return Verdict.passed();
        }
        if (page.scriptsMention("documentElement.lang")) {
            return Verdict.cannotTell("Does the page's script set the language of the html element?");
        }
        if (page.root().has("xml:lang")) {
            return Verdict.failed("The page says its language in xml:lang only, which browsers ignore in HTML.");
        }
        return Verdict.failed("The page does not say which language it is in.");
    }
}
