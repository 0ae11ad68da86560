package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.List;

/** The language that the page says it is in exists. */
final class PageLanguageValid implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "page-language-valid", "Page says a language that exists")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.LANGUAGE_OF_PAGE)
            .act("bf051a")
            .appliesTo("the lang attribute of the html element, if it is not empty")
            .expects("it begins with a registered language")
            .advice("Use a language tag such as en, en-GB or cy.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        boolean applies = page.isHtmlPage() && page.page().mediaType() == MediaType.HTML;
        String tag = page.root().attribute("lang");
        return applies && !tag.isBlank() ? List.of(new Judgement(page.root(), LanguageTags.verdictOn(tag))) : List.of();
    }
}
