package dev.guildhall.accessibility.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.corpus.Corpus.ActExample;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActRulesTest {
    /** Failed examples that are not found, each with its reason. */
    private static final Map<String, String> NOT_FOUND = Map.ofEntries(
            Map.entry(
                    "41afaa9b33287aba9c608c3466e2b164f57a02ed",
                    "the text is over a picture, which nobody looks at here: it is a question"),
            Map.entry(
                    "6f14b150aab632c7656450b3a6dc44ad28cf6cce",
                    "the text is over a picture, which nobody looks at here: it is a question"),
            Map.entry(
                    "45041ac39ebf8f9d8ff642ea0bb56e947f0ac76e",
                    "the words are in a picture, which nobody looks at here"),
            Map.entry(
                    "e1d4ed7556dabfcfde47aaf4cd0861e0fdf585d9",
                    "the words are in a picture, which nobody looks at here"),
            Map.entry(
                    "d7863608ff2aab99c43663cb3701c65c28b75c23",
                    "the message names its fields in words only, two of which have the same name"),
            Map.entry(
                    "2f7d82593e287df64b7459695e355a840254255c",
                    "only somebody who looks at the drawing can tell that its name is another's"),
            Map.entry(
                    "bac67a5a2ada971100bbec89961ad3e6c869f268",
                    "a script draws the picture, and nobody looks at it here"));

    /** Rules about what words, pictures and recordings mean, or scripts do: what is not found must at least be asked about. */
    private static final Set<String> NEED_A_PERSON = Set.of(
            "4c31df", "aaa1bf", "f51b46", "1a02b0", "2eb176", "e7aa44", "c5a4ea", "1ea59c", "1ec09b", "ab4d13",
            "afb423", "fd26cf", "c3232f", "c4a8a4", "4b1c6c", "b20e66", "fd3a94", "36b590", "off6ek", "ucwvc8",
            "3e12e1", "e88epe", "qt1vmo", "b49b2e", "cc0f0a", "9bd38c", "80af7b", "a1b64e", "ebe86a", "ffbc54",
            "7677a9", "c249d5", "efbfc7", "oj04fd");

    private static final AccessibilityChecker CHECKER = AccessibilityChecker.upTo(Level.AAA);

    @TestFactory
    Stream<DynamicTest> every_example_of_a_rule_that_is_implemented_is_judged_as_its_authors_say() {
        Set<String> implemented = implementedRules();

        return Corpus.actExamples().stream()
                .filter(example -> implemented.contains(example.rule()))
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> isJudgedAsExpected(example)));
    }

    private static void isJudgedAsExpected(ActExample example) {
        List<Finding> failures = failuresOf(example);

        if (example.expected().equals("failed")) {
            if (NOT_FOUND.containsKey(example.id())) {
                assertThat(failures)
                        .as("%s is found now: take it off the list", example.name())
                        .isEmpty();
            } else if (failures.isEmpty() && NEED_A_PERSON.contains(example.rule())) {
                assertThat(check(example).questions())
                        .as("questions on %s", Corpus.read(example.file()))
                        .anyMatch(question -> question.rule().actRules().contains(example.rule()));
            } else {
                assertThat(failures)
                        .as("fault in %s", Corpus.read(example.file()))
                        .isNotEmpty();
            }
        } else {
            assertThat(failures)
                    .as("false alarm in %s", Corpus.read(example.file()))
                    .isEmpty();
        }
    }

    @Test
    void no_page_of_any_rule_stops_the_checker() {
        Set<String> rules = new TreeSet<>();
        Set<String> implemented = implementedRules();
        int found = 0;
        int failed = 0;
        int alarms = 0;
        int clean = 0;
        for (ActExample example : Corpus.actExamples()) {
            PageReport report = check(example);
            assertThat(report.outcomes()).as(example.name()).isNotEmpty();
            if (implemented.contains(example.rule())) {
                boolean isFound = !failuresOf(example).isEmpty();
                if (example.expected().equals("failed")) {
                    failed++;
                    found += isFound ? 1 : 0;
                } else {
                    clean++;
                    alarms += isFound ? 1 : 0;
                }
                rules.add(example.rule());
            }
        }
        System.out.printf(
                "ACT rules implemented and with examples here: %d; failed examples found: %d of %d; false alarms: %d of %d%n",
                rules.size(), found, failed, alarms, clean);
    }

    private static List<Finding> failuresOf(ActExample example) {
        return check(example).findings().stream()
                .filter(finding -> finding.rule().actRules().contains(example.rule()))
                .toList();
    }

    private static PageReport check(ActExample example) {
        return CHECKER.check(Page.of(example.file().getFileName().toString(), Corpus.read(example.file()))
                .withSheets(Corpus.sheetsOf(example.file())));
    }

    private static Set<String> implementedRules() {
        return CHECKER.rules().stream()
                .map(RuleDescription::actRules)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
