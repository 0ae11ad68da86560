package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/** What makes a check end with the exit code for findings. */
enum FailOn {
    /** Whatever certainly breaks a rule. */
    FAILED("failed"),
    /** Only what means that WCAG is not met. */
    WCAG("wcag"),
    /** Questions for a person, too. */
    CANT_TELL("cantTell"),
    /** Nothing: only tell. */
    NEVER("never");

    private final String word;

    FailOn(String word) {
        this.word = word;
    }

    /** What of the findings that are not known, and of the questions, counts. */
    List<Finding> of(List<Finding> findings, List<Finding> questions) {
        return switch (this) {
            case FAILED -> findings;
            case WCAG -> findings.stream().filter(FailOn::isWcag).toList();
            case CANT_TELL ->
                Stream.concat(findings.stream(), questions.stream()).toList();
            case NEVER -> List.of();
        };
    }

    private static boolean isWcag(Finding finding) {
        RuleSet set = finding.rule().ruleSet();
        return set == RuleSet.WCAG_22_A || set == RuleSet.WCAG_22_AA;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
