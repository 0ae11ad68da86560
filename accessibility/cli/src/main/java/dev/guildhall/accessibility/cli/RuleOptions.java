package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.run.RuleChoice;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules a command runs. */
final class RuleOptions {
    /** Where a word that is no rule is told of, it is told how to see all. */
    static final String WHERE_RULES_ARE = " The command rules lists all.";

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
                    "Highest level of WCAG 2.2: A, AA or AAA. Rules above it are left out. Default: ${DEFAULT-VALUE}.")
    private Level level = Level.AA;

    /** The checker with the rules that were chosen. */
    AccessibilityChecker checker() {
        try {
            return RuleChoice.checker(words, level);
        } catch (IllegalArgumentException noSuchRule) {
            throw new ParameterException(spec.commandLine(), noSuchRule.getMessage() + WHERE_RULES_ARE);
        }
    }
}
