package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Findings where a person reads on: the first in full, the rest counted. */
public final class FirstFindings {
    /** So many are told in full: the first show what kind of fault it is, and a report has them all. */
    public static final int MOST_TOLD = 20;

    private FirstFindings() {}

    /** Each of the first with its place, its mend and its rule; then how many more there are, and of which rules. */
    public static List<String> describe(List<Finding> findings) {
        List<String> texts = new ArrayList<>();
        findings.stream().limit(MOST_TOLD).forEach(each -> texts.add(each.describe()));
        if (findings.size() > MOST_TOLD) {
            texts.add("and " + (findings.size() - MOST_TOLD) + " more, of "
                    + findings.stream()
                            .skip(MOST_TOLD)
                            .map(each -> each.rule().id())
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return texts;
    }
}
