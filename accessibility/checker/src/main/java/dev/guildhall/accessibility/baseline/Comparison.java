package dev.guildhall.accessibility.baseline;

import dev.guildhall.accessibility.report.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * How a report stands against a baseline.
 *
 * @param fresh findings that are not known
 * @param expired what is known and accepted no longer
 * @param gone what is known and occurs no longer, or not as often; freeze again to leave it out
 */
public record Comparison(List<Finding> fresh, List<KnownFinding> expired, List<KnownFinding> gone) {
    public Comparison {
        fresh = List.copyOf(fresh);
        expired = List.copyOf(expired);
        gone = List.copyOf(gone);
    }

    /** True if nothing is new, nothing has expired and nothing is gone. */
    public boolean isClean() {
        return fresh.isEmpty() && expired.isEmpty() && gone.isEmpty();
    }

    /** What is wrong, one line each, each with its mend. */
    public List<String> describe() {
        List<String> lines = new ArrayList<>();
        fresh.forEach(finding -> lines.add("NEW  " + finding.page() + ":" + finding.line() + ":" + finding.column()
                + "  " + finding.rule().id() + "  " + finding.selector() + "  " + finding.message() + " "
                + finding.advice()));
        lines.addAll(describeStale());
        return lines;
    }

    /** What has expired and what is gone, one line each, each with its mend. */
    public List<String> describeStale() {
        List<String> lines = new ArrayList<>();
        expired.forEach(entry -> lines.add("EXPIRED  " + entry.describe() + " Mend it, or agree on a new date."));
        gone.forEach(
                entry -> lines.add("GONE  " + entry.describe() + " Freeze again, so that it cannot come back unseen."));
        return lines;
    }
}
