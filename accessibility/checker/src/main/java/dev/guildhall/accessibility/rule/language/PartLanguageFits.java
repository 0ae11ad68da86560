package dev.guildhall.accessibility.rule.language;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import java.util.ArrayList;
import java.util.List;

/** A part of the page is in the language that it says. */
final class PartLanguageFits implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "element-language-fits", "Part of the page is in the language that it says")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.LANGUAGE_OF_PARTS)
            .act("off6ek")
            .appliesTo("every element in the body with a lang attribute and words by which a language can be told")
            .expects("most of those words are of that language")
            .advice("Put the language of the words into lang, or leave lang out where the language does not change.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        if (!page.isHtmlPage() || page.page().mediaType() != MediaType.HTML) {
            return judgements;
        }
        TextByLanguage.of(page).texts().forEach((part, text) -> {
            if (part != page.root()) {
                LanguageFit.verdict(text, part.attribute("lang"), "This text")
                        .ifPresent(verdict -> judgements.add(new Judgement(part, verdict)));
            }
        });
        return judgements;
    }
}
