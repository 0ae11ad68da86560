package dev.guildhall.accessibility.rule.language;

import dev.guildhall.accessibility.dom.MediaType;
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

/** The page is in the language that it says. */
final class PageLanguageFits implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "page-language-fits", "Page is in the language that it says")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.LANGUAGE_OF_PAGE)
            .act("ucwvc8")
            .appliesTo("every HTML page that says its language and has words by which a language can be told")
            .expects("most of those words are of that language")
            .advice("Put the language that most of the page is in into lang on the html element, such as en or cy.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        AccessibleElement root = page.root();
        if (!page.isHtmlPage()
                || page.page().mediaType() != MediaType.HTML
                || root.attribute("lang").isEmpty()) {
            return List.of();
        }
        return Optional.ofNullable(TextByLanguage.of(page).texts().get(root))
                .flatMap(text -> LanguageFit.verdict(text, root.attribute("lang"), "The page"))
                .map(verdict -> List.of(new Judgement(root, unlessScriptSetsIt(page, verdict))))
                .orElse(List.of());
    }

    private static Verdict unlessScriptSetsIt(AccessibilityTree page, Verdict verdict) {
        return verdict instanceof Verdict.Failed && page.scriptsMention("documentElement.lang")
                ? Verdict.cannotTell("Does the page's script set lang to the language of the words?")
                : verdict;
    }
}
