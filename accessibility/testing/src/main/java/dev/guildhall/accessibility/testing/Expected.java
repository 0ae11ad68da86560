package dev.guildhall.accessibility.testing;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.run.FirstFindings;
import dev.guildhall.accessibility.run.RuleChoice;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That rules have nothing to say, but for some.
 *
 * @param what they might say: findings or questions
 * @param assertion the method that names the exceptions
 * @param exceptions ids of rules
 */
record Expected(String what, String assertion, Set<String> exceptions) {
    static Expected noFindings(Collection<String> exceptions) {
        return new Expected("finding", "hasNoFindingsExcept", new LinkedHashSet<>(exceptions));
    }

    static Expected noQuestions(Collection<String> exceptions) {
        return new Expected("question", "hasNoQuestionsExcept", new LinkedHashSet<>(exceptions));
    }

    /** A misspelt exception would never hold. */
    void requireRulesOf(AccessibilityChecker checker) {
        List<RuleDescription> all = AccessibilityChecker.upTo(Level.AAA).rules();
        Set<String> run = checker.rules().stream().map(RuleDescription::id).collect(Collectors.toSet());
        for (String exception : exceptions) {
            if (!run.contains(exception)) {
                throw new IllegalArgumentException(
                        all.stream().anyMatch(rule -> rule.id().equals(exception))
                                ? "The rule \"" + exception + "\" is not among those that are run; take it out of "
                                        + assertion + ", or run its set."
                                : RuleChoice.noSuchRule(exception, checker.rules()));
            }
        }
    }

    /** Why what was found is not what is expected; empty if it is. */
    Optional<String> brokenBy(String page, List<Finding> found) {
        List<Finding> unexpected = found.stream()
                .filter(each -> !exceptions.contains(each.rule().id()))
                .toList();
        Set<String> unneeded = new LinkedHashSet<>(exceptions);
        found.forEach(each -> unneeded.remove(each.rule().id()));
        if (unexpected.isEmpty() && unneeded.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder message = new StringBuilder();
        if (!unexpected.isEmpty()) {
            tell(page, unexpected, message);
        }
        for (String rule : unneeded) {
            message.append(message.isEmpty() ? "" : "\n\n")
                    .append(page)
                    .append(" has no ")
                    .append(what)
                    .append(" of the rule \"")
                    .append(rule)
                    .append("\", which this test takes as known.\n  mend:  Take \"")
                    .append(rule)
                    .append("\" out of ")
                    .append(assertion)
                    .append(", so that it cannot come back unseen.");
        }
        return Optional.of(message.toString());
    }

    private void tell(String page, List<Finding> unexpected, StringBuilder message) {
        message.append(unexpected.size())
                .append(' ')
                .append(what)
                .append(unexpected.size() == 1 ? "" : "s")
                .append(" on ")
                .append(page)
                .append(':');
        FirstFindings.describe(unexpected)
                .forEach(each -> message.append("\n\n").append(each));
    }
}
