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

    /** One component may say so much in a language of its own without saying so. */
    private static final int ONE_PART = 30;

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
        TextByLanguage texts = TextByLanguage.of(page);
        return Optional.ofNullable(texts.texts().get(root))
                .flatMap(text -> LanguageFit.verdict(text, root.attribute("lang"), "The page")
                        .map(verdict -> text.words() < ONE_PART
                                ? unlessTitleDiffers(verdict, texts.title(), root.attribute("lang"))
                                : verdict))
                .map(verdict -> List.of(new Judgement(root, unlessScriptSetsIt(page, verdict))))
                .orElse(List.of());
    }

    /** Of a short page the title is a second witness. */
    private static Verdict unlessTitleDiffers(Verdict verdict, WordCount title, String tag) {
        boolean titleDiffers = LanguageFit.verdict(title, tag, "The title")
                .filter(ofTitle -> !ofTitle.equals(Verdict.passed()))
                .isPresent();
        return verdict instanceof Verdict.Failed failed && !titleDiffers
                ? Verdict.cannotTell("Is the rest of the page in the language that lang says? " + failed.why())
                : verdict;
    }

    private static Verdict unlessScriptSetsIt(AccessibilityTree page, Verdict verdict) {
        return verdict instanceof Verdict.Failed && page.scriptsMention("documentElement.lang")
                ? Verdict.cannotTell("Does the page's script set lang to the language of the words?")
                : verdict;
    }
}
