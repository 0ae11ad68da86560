package dev.guildhall.accessibility.corpus;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.corpus.Corpus.GdsCase;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import java.util.List;

/** What the checker says about the planted fault of one GDS case, and by which rules. */
record GdsScore(GdsCase gdsCase, List<String> failed, List<String> asked) {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    static List<GdsScore> all() {
        return Corpus.gdsCases().stream().map(GdsScore::of).toList();
    }

    private static GdsScore of(GdsCase gdsCase) {
        PageReport report = CHECKER.check(
                Page.of(gdsCase.name(), Corpus.read(gdsCase.page())).withSheets(Corpus.sheetsOf(gdsCase.page())));
        List<String> rules = GdsFaults.rulesAbout(gdsCase.name());
        return new GdsScore(gdsCase, matching(report, rules, "failed"), matching(report, rules, "cantTell"));
    }

    private static List<String> matching(PageReport report, List<String> rules, String term) {
        return report.outcomes().stream()
                .filter(outcome -> outcome.term().equals(term))
                .map(Outcome::rule)
                .map(rule -> rule.id())
                .filter(rules::contains)
                .distinct()
                .sorted()
                .toList();
    }

    boolean isFailed() {
        return !failed.isEmpty();
    }

    boolean isNamed() {
        return isFailed() || !asked.isEmpty();
    }
}
