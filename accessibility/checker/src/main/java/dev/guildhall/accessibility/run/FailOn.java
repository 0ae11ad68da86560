package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.report.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which findings fail a check: those of a run at the command line, or those of a build. */
public enum FailOn {
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

    /**
     * What people mean by a word.
     *
     * @throws IllegalArgumentException when there is no such choice; it says which there are
     */
    public static FailOn named(String word) {
        return Stream.of(values())
                .filter(choice -> choice.word.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is nothing to fail on; write one of "
                        + Stream.of(values()).map(FailOn::toString).collect(Collectors.joining(", ")) + "."));
    }

    /** What of the findings that are not known, and of the questions, counts. */
    public List<Finding> of(List<Finding> findings, List<Finding> questions) {
        return switch (this) {
            case FAILED -> findings;
            case WCAG -> findings.stream().filter(FailOn::isWcag).toList();
            case CANT_TELL ->
                Stream.concat(findings.stream(), questions.stream()).toList();
            case NEVER -> List.of();
        };
    }

    private static boolean isWcag(Finding finding) {
        return finding.rule().ruleSet().level().isPresent();
    }

    /** As people write it, at the command line or in a pom. */
    @Override
    public String toString() {
        return word;
    }
}
