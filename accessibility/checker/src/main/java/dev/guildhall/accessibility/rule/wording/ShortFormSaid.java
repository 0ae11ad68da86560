package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A short form is said in full once. */
final class ShortFormSaid implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "abbreviation-expanded", "Short form is said in full where it first stands")
            .in(RuleSet.BEST_PRACTICE)
            .appliesTo("the first abbr element of each short form")
            .expects("its title, or the words themselves on the page")
            .advice("Write it in full the first time, with the short form in brackets.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES, Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,6}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Set<String> seen = new HashSet<>();
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            if (element.is("abbr")
                    && element.isRendered()
                    && !element.ownText().isEmpty()
                    && seen.add(element.ownText())) {
                judgements.add(new Judgement(element, verdict(page, element)));
            }
        }
        return judgements;
    }

    private static Verdict verdict(AccessibilityTree page, AccessibleElement element) {
        if (!element.attribute("title").isBlank()) {
            return Verdict.passed();
        }
        String form = element.ownText();
        if (!SHORT.matcher(form).matches()) {
            return Verdict.cannotTell("Do people know what this short form stands for?");
        }
        return isSaid(page, form) ? Verdict.passed() : Verdict.failed("Nothing says what \"" + form + "\" stands for.");
    }

    /** Words with these first letters, one after another, small words between them left aside. */
    private static boolean isSaid(AccessibilityTree page, String form) {
        StringBuilder words = new StringBuilder("(?i)");
        for (int i = 0; i < form.length(); i++) {
            words.append(i > 0 ? "[\\s-]+(?:(?:of|for|and|the|to|in|on|&)\\s+){0,2}" : "\\b")
                    .append(form.charAt(i))
                    .append("\\p{L}+");
        }
        return page.shared(PageWords.class, PageWords::new).have(Pattern.compile(words.toString()));
    }
}
