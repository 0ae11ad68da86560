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

/**
 * A page that says its language twice says the same.
 *
 * <p>Best practice: nearly all assistive technology follows {@code lang} and never sees the other.
 */
final class XmlLanguageSame implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "page-language-same", "Page says one language")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LANGUAGE_OF_PAGE)
            .act("5b7ae0")
            .appliesTo("the html element of every HTML page with a registered language in lang, and an xml:lang")
            .expects("both begin with the same language")
            .advice("Take xml:lang away; browsers ignore it in HTML.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        String tag = page.root().attribute("lang");
        String other = page.root().attribute("xml:lang");
        boolean applies = page.isHtmlPage()
                && page.page().mediaType() == MediaType.HTML
                && !other.isEmpty()
                && LanguageTags.standingOf(tag) == LanguageTags.Standing.REGISTERED;
        return applies ? List.of(new Judgement(page.root(), verdict(tag, other))) : List.of();
    }

    private static Verdict verdict(String tag, String other) {
        return LanguageTags.languageOf(tag).equals(LanguageTags.languageOf(other))
                ? Verdict.passed()
                : Verdict.failed("The page says that it is in \"" + tag + "\", and in \"" + other + "\".");
    }
}
