package dev.guildhall.accessibility.corpus;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.corpus.Corpus.ActExample;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How one ACT rule is judged on its examples: rules of ours that implement it, and how many examples were judged how. */
record ActScore(String rule, List<String> ours, int failed, int found, int asked, int clean, int alarms) {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.upTo(Level.AAA);

    /** One for each ACT rule with examples here, in the order of their ids. */
    static List<ActScore> all() {
        Map<String, List<ActExample>> byRule = new TreeMap<>();
        Corpus.actExamples()
                .forEach(example -> byRule.computeIfAbsent(example.rule(), rule -> new ArrayList<>())
                        .add(example));
        return byRule.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ActScore of(String rule, List<ActExample> examples) {
        List<String> ours = CHECKER.rules().stream()
                .filter(known -> known.actRules().contains(rule))
                .map(known -> known.id())
                .toList();
        int found = 0;
        int asked = 0;
        int alarms = 0;
        for (ActExample example : ours.isEmpty() ? List.<ActExample>of() : examples) {
            PageReport report = CHECKER.check(
                    Page.of(example.id(), Corpus.read(example.file())).withSheets(Corpus.sheetsOf(example.file())));
            boolean fails = says(report, rule, "failed");
            if (example.isFaulty()) {
                found += fails ? 1 : 0;
                asked += !fails && says(report, rule, "cantTell") ? 1 : 0;
            } else {
                alarms += fails ? 1 : 0;
            }
        }
        int failed = (int) examples.stream().filter(ActExample::isFaulty).count();
        return new ActScore(rule, ours, failed, found, asked, examples.size() - failed, alarms);
    }

    private static boolean says(PageReport report, String rule, String term) {
        return report.outcomes().stream()
                .anyMatch(outcome ->
                        outcome.term().equals(term) && outcome.rule().actRules().contains(rule));
    }

    /** As the W3C counts: every failed example is found, and there is no alarm. */
    boolean isConsistent() {
        return !ours.isEmpty() && found == failed && alarms == 0;
    }
}
