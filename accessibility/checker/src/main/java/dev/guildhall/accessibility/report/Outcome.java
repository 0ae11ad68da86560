package dev.guildhall.accessibility.report;

import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.Optional;

/**
 * What a rule came to on a page, in the words of ACT and EARL: failed and cannot tell once for each target, passed once for
 * all the targets that passed, inapplicable where there was no target.
 *
 * <pre>{@code
 * report.outcomes().stream().filter(outcome -> outcome instanceof Outcome.Inapplicable).count();
 * }</pre>
 */
public sealed interface Outcome {
    RuleDescription rule();

    /** The name of the outcome in reports: {@code passed}, {@code failed}, {@code cantTell} or {@code inapplicable}. */
    String term();

    /** Where and why, of a failure or a question. */
    default Optional<Finding> findingOrQuestion() {
        return Optional.empty();
    }

    /**
     * Targets met the rule's expectation.
     *
     * @param targets how many, at least 1
     */
    record Passed(RuleDescription rule, int targets) implements Outcome {
        @Override
        public String term() {
            return "passed";
        }
    }

    /** A target certainly breaks the rule. */
    record Failed(Finding finding) implements Outcome {
        @Override
        public RuleDescription rule() {
            return finding.rule();
        }

        @Override
        public String term() {
            return "failed";
        }

        @Override
        public Optional<Finding> findingOrQuestion() {
            return Optional.of(finding);
        }
    }

    /** Only a person can tell whether a target breaks the rule; the finding's message is the question. */
    record CannotTell(Finding question) implements Outcome {
        @Override
        public RuleDescription rule() {
            return question.rule();
        }

        @Override
        public String term() {
            return "cantTell";
        }

        @Override
        public Optional<Finding> findingOrQuestion() {
            return Optional.of(question);
        }
    }

    /** The page has nothing that the rule is about. */
    record Inapplicable(RuleDescription rule) implements Outcome {
        @Override
        public String term() {
            return "inapplicable";
        }
    }
}
