package dev.guildhall.accessibility.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules came to on one page.
 *
 * <pre>{@code
 * PageReport report = AccessibilityChecker.standard().check(html);
 * report.findings();  // what is certainly wrong, in the order of the source
 * report.questions(); // what a person should look at
 * report.isClean();   // no findings, and the page could be judged
 * }</pre>
 *
 * @param page the page's name
 * @param outcomes of all rules, grouped by rule in the checker's order
 * @param notJudged what of the page could not be judged, one sentence each: a limit that was met, a style sheet not read
 * @param whyUnreadable why nothing of the page could be judged; empty, as it mostly is, if it could
 */
public record PageReport(String page, List<Outcome> outcomes, List<String> notJudged, String whyUnreadable) {
    public PageReport {
        outcomes = List.copyOf(outcomes);
        notJudged = List.copyOf(notJudged);
    }

    /** The report of a page of which nothing could be judged. */
    public static PageReport unreadable(String page, String why) {
        return new PageReport(page, List.of(), List.of(), why);
    }

    /** Why nothing of the page could be judged, if that is so; there are then no outcomes. */
    public Optional<String> unreadable() {
        return whyUnreadable.isEmpty() ? Optional.empty() : Optional.of(whyUnreadable);
    }

    /** This report with more sentences on what could not be judged, such as bytes that are no text. */
    public PageReport alsoNotJudged(List<String> sentences) {
        return new PageReport(
                page,
                outcomes,
                Stream.concat(notJudged.stream(), sentences.stream()).toList(),
                whyUnreadable);
    }

    /** What certainly breaks a rule. */
    public List<Finding> findings() {
        return outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> ((Outcome.Failed) outcome).finding())
                .toList();
    }

    /** What only a person can tell; each finding's message is the question to ask. */
    public List<Finding> questions() {
        return outcomes.stream()
                .filter(Outcome.CannotTell.class::isInstance)
                .map(outcome -> ((Outcome.CannotTell) outcome).question())
                .toList();
    }

    /** True if the page could be judged and no rule failed; questions may remain. */
    public boolean isClean() {
        return whyUnreadable.isEmpty() && findings().isEmpty();
    }

    /** All findings in words, one after the other, or that there are none. */
    public String describe() {
        if (!whyUnreadable.isEmpty()) {
            return page + " could not be judged: " + whyUnreadable;
        }
        List<Finding> findings = findings();
        if (findings.isEmpty()) {
            return page + ": no findings";
        }
        return findings.stream().map(Finding::describe).collect(Collectors.joining("\n\n"));
    }
}
