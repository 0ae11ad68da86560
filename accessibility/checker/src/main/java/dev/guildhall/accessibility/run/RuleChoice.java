package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules as people choose them: by words that are ids of rules or the names of sets, {@code wcag}, {@code best-practice} and
 * {@code govuk}, and by the highest level of WCAG 2.2.
 *
 * <pre>{@code
 * AccessibilityChecker checker = RuleChoice.checker(List.of("wcag", "heading-levels"), Level.A);
 * }</pre>
 */
public final class RuleChoice {
    private static final Map<String, Set<RuleSet>> SETS = new TreeMap<>(Map.of(
            "wcag", EnumSet.of(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA, RuleSet.WCAG_22_AAA),
            "best-practice", EnumSet.of(RuleSet.BEST_PRACTICE),
            "govuk", EnumSet.of(RuleSet.GOVUK)));

    private RuleChoice() {}

    /**
     * The checker with the rules that were chosen.
     *
     * @param words all rules where there are none; a rule that is called by its id runs whatever its level
     * @param level rules of WCAG 2.2 above this level are left out
     * @throws IllegalArgumentException when a word is neither a rule nor a set; it says which is called nearly so
     */
    public static AccessibilityChecker checker(List<String> words, Level level) {
        AccessibilityChecker all = AccessibilityChecker.upTo(Level.AAA);
        Set<String> wanted = wanted(words, all.rules());
        return all.only(
                rule -> wanted.contains(rule.id()) && (rule.ruleSet().isWithin(level) || words.contains(rule.id())));
    }

    private static Set<String> wanted(List<String> words, List<RuleDescription> rules) {
        Set<String> wanted = new HashSet<>();
        for (String word : words) {
            Set<RuleSet> sets = SETS.getOrDefault(word, Set.of());
            List<String> found = rules.stream()
                    .filter(rule -> sets.contains(rule.ruleSet()) || rule.id().equals(word))
                    .map(RuleDescription::id)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException(noSuchRule(word, rules));
            }
            wanted.addAll(found);
        }
        if (words.isEmpty()) {
            rules.forEach(rule -> wanted.add(rule.id()));
        }
        return wanted;
    }

    /** Says that there is no such rule or set, and which is called nearly so. */
    public static String noSuchRule(String word, List<RuleDescription> rules) {
        List<String> names = new ArrayList<>(SETS.keySet());
        rules.forEach(rule -> names.add(rule.id()));
        return "There is no rule \"" + word + "\"; is " + Nearest.to(word, names) + " meant?";
    }
}
