package dev.guildhall.accessibility.rule.govuk.navigation;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.regex.Pattern;

/** A link that opens a new tab says so in the words that people know. */
final class NewTabWords implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-new-tab", "Link says \"opens in new tab\"")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ON_FOCUS)
            .appliesTo("every link that opens a new tab")
            .expects("its words say \"opens in new tab\", or the like in Welsh")
            .advice("End the words of the link with \"(opens in new tab)\"; in Welsh, \"(yn agor mewn tab newydd)\".")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Pattern WORDS = Pattern.compile("opens? in (?:a )?new tab|agor mewn tab newydd");
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "\\b(?:new|another|separate|external)\\b|\\btab\\b|\\bwindow\\b|\\bnewydd\\b|\\bffenestr\\b");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> links = page.allNamed("a").stream()
                .filter(link ->
                        link.has("href") && link.attribute("target").strip().equalsIgnoreCase("_blank"))
                .filter(AccessibleElement::isExposed)
                .toList();
        return Markup.judged(links, NewTabWords::verdict);
    }

    private static Verdict verdict(AccessibleElement link) {
        String words = Markup.plain(link.name().text() + " " + link.description());
        if (WORDS.matcher(words).find()) {
            return Verdict.passed();
        }
        return OTHER_WORDS.matcher(words).find()
                ? Verdict.cannotTell(
                        "This link opens a new tab: do its words say so as plainly as \"opens in new tab\"?")
                : Verdict.failed("The words of this link have no \"opens in new tab\".");
    }
}
