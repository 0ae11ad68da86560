package dev.guildhall.accessibility.cli;

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
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules a command runs. */
final class RuleChoice {
    private static final Map<String, Set<RuleSet>> SETS = new TreeMap<>(Map.of(
            "wcag", EnumSet.of(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA),
            "best-practice", EnumSet.of(RuleSet.BEST_PRACTICE),
            "govuk", EnumSet.of(RuleSet.GOVUK)));

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "RULE",
            description = "Rules and sets of rules to run: ids, or wcag, best-practice, govuk. All without it.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "AA",
            description =
                    "Highest level of WCAG 2.2: A or AA. A leaves out the rules of AA. Default: ${DEFAULT-VALUE}.")
    private Level level = Level.AA;

    /** The checker with the rules that were chosen. */
    AccessibilityChecker checker() {
        AccessibilityChecker all = AccessibilityChecker.standard();
        Set<String> wanted = wanted(all.rules());
        return all.only(
                rule -> wanted.contains(rule.id()) && (level == Level.AA || rule.ruleSet() != RuleSet.WCAG_22_AA));
    }

    private Set<String> wanted(List<RuleDescription> rules) {
        Set<String> wanted = new HashSet<>();
        for (String word : words) {
            Set<RuleSet> sets = SETS.getOrDefault(word, Set.of());
            List<String> found = rules.stream()
                    .filter(rule -> sets.contains(rule.ruleSet()) || rule.id().equals(word))
                    .map(RuleDescription::id)
                    .toList();
            if (found.isEmpty()) {
                throw noSuchRule(spec.commandLine(), word, rules);
            }
            wanted.addAll(found);
        }
        if (words.isEmpty()) {
            rules.forEach(rule -> wanted.add(rule.id()));
        }
        return wanted;
    }

    /** Says that there is no such rule, and which is called nearly so. */
    static ParameterException noSuchRule(CommandLine line, String word, List<RuleDescription> rules) {
        List<String> names = new ArrayList<>(SETS.keySet());
        rules.forEach(rule -> names.add(rule.id()));
        return new ParameterException(
                line,
                "There is no rule \"" + word + "\"; is " + Nearest.to(word, names)
                        + " meant? The command rules lists all.");
    }
}
