package dev.guildhall.accessibility.rule.govuk.navigation;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Language;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Map;

/** A link to the page in another language is read out in that language. */
final class LanguageSwitch implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-language-switch", "Link to another language is in that language")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.LANGUAGE_OF_PARTS)
            .appliesTo("every link whose words are \"Cymraeg\" or \"English\" on a page in the other language")
            .expects("lang on it, in it or around it says that language")
            .advice("Write <a href=\"...\" lang=\"cy\" hreflang=\"cy\">Cymraeg</a>, or lang=\"en\" for English.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Map<String, Language> NAMES = Map.of("cymraeg", Language.WELSH, "english", Language.ENGLISH);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Language language = Language.of(page.root());
        if (language == Language.OTHER) {
            return List.of();
        }
        List<AccessibleElement> links = page.allNamed("a").stream()
                .filter(link -> link.has("href") && link.isExposed())
                .filter(link -> {
                    Language named = NAMES.get(Markup.words(link));
                    return named != null && named != language;
                })
                .toList();
        return Markup.judged(links, LanguageSwitch::verdict);
    }

    private static Verdict verdict(AccessibleElement link) {
        Language named = NAMES.get(Markup.words(link));
        boolean says =
                Language.of(link) == named || link.children().stream().anyMatch(child -> Language.of(child) == named);
        return says
                ? Verdict.passed()
                : Verdict.failed("The name of another language is read out as if it were in that of the page.");
    }
}
